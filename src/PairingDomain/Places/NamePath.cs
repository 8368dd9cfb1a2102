namespace PairingDomain.Places;

/// <summary>
/// A name with the places around it: after commas ("Leye County, Baise, Guangxi"), or before it as in Chinese
/// (广西百色市乐业县).
/// </summary>
internal static class NamePath
{
    // The longest Chinese name of a division has 15 characters; three of them in a row are more than anybody writes.
    private const int LongestChinese = 40;
    private const int ShortestName = 2;

    /// <summary>
    /// Splits at the last comma (also the Chinese one) into the inner and the outer part; false when there is none, or
    /// a part has no letter.
    /// </summary>
    public static bool TrySplit(string name, out string inner, out string outer)
    {
        var comma = name.AsSpan().LastIndexOfAny(',', '，');
        inner = comma < 0 ? "" : name[..comma];
        outer = comma < 0 ? "" : name[(comma + 1)..];
        return NameKey.Of(inner).Length > 0 && NameKey.Of(outer).Length > 0;
    }

    /// <summary>
    /// The ways in which a name all in Chinese characters may be an outer name followed by an inner one; none for any
    /// other.
    /// </summary>
    public static IEnumerable<(string Outer, string Inner)> ChineseSplits(string name)
    {
        var key = NameKey.Of(name);
        if (key.Length > LongestChinese || key.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF'))
        {
            yield break;
        }

        for (var at = ShortestName; at <= key.Length - ShortestName; at++)
        {
            yield return (key[..at], key[at..]);
        }
    }
}
