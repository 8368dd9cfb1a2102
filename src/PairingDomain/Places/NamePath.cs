namespace PairingDomain.Places;

/// <summary>A name with the places around it after commas: "Leye County, Baise, Guangxi".</summary>
internal static class NamePath
{
    /// <summary>Splits at the last comma (also the Chinese one) into the inner and the outer part; false when there is none, or a part has no letter.</summary>
    public static bool TrySplit(string name, out string inner, out string outer)
    {
        var comma = name.AsSpan().LastIndexOfAny(',', '，');
        inner = comma < 0 ? "" : name[..comma];
        outer = comma < 0 ? "" : name[(comma + 1)..];
        return NameKey.Of(inner).Length > 0 && NameKey.Of(outer).Length > 0;
    }
}
