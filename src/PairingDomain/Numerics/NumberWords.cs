namespace PairingDomain.Numerics;

/// <summary>The multipliers that stand behind digits: "million", "bn", 万, 千万, 亿.</summary>
internal static class NumberWords
{
    private static readonly (string Word, decimal Value)[] English =
    [
        ("hundred", 100m),
        ("thousand", 1_000m),
        ("million", 1_000_000m),
        ("billion", 1_000_000_000m),
        ("trillion", 1_000_000_000_000m),
        ("mn", 1_000_000m),
        ("bn", 1_000_000_000m),
    ];

    /// <summary>Reads the words at the beginning of <paramref name="text"/>, blanks before them included.</summary>
    /// <param name="text">What follows the digits.</param>
    /// <param name="multiplier">Their product; 1 when there are none.</param>
    /// <param name="isChinese">True for 万, 亿 and the like.</param>
    /// <returns>How many characters they take; 0 when there are none.</returns>
    public static int Read(ReadOnlySpan<char> text, out decimal multiplier, out bool isChinese)
    {
        multiplier = 1m;
        isChinese = false;
        if (text.IsEmpty)
        {
            return 0;
        }

        var length = ReadChinese(text, ref multiplier);
        isChinese = length > 0;
        if (isChinese)
        {
            return length;
        }

        while (
            ReadEnglish(text[length..], out var value) is var used and > 0
            && multiplier * value <= 1_000_000_000_000_000_000m
        )
        {
            multiplier *= value;
            length += used;
        }

        return length;
    }

    private static int ReadEnglish(ReadOnlySpan<char> text, out decimal value)
    {
        value = 1m;
        var start = text.Length - text.TrimStart(" \u00A0\u202F-").Length;
        var rest = text[start..];
        if (rest.IsEmpty || !char.IsAsciiLetter(rest[0]))
        {
            return 0;
        }

        foreach (var (word, multiplier) in English)
        {
            if (
                rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == word.Length || !char.IsLetter(rest[word.Length]))
            )
            {
                value = multiplier;
                return start + word.Length;
            }
        }

        return 0;
    }

    private static int ReadChinese(ReadOnlySpan<char> text, ref decimal multiplier)
    {
        var start = text.Length - text.TrimStart(' ').Length;
        var at = start;
        var product = 1m;
        while (
            at < text.Length && Power(text[at]) is var power and > 1m && product * power <= 1_000_000_000_000_000_000m
        )
        {
            product *= power;
            at++;
        }

        if (at == start)
        {
            return 0;
        }

        multiplier = product;
        return at;
    }

    private static decimal Power(char character) =>
        character switch
        {
            '十' => 10m,
            '百' => 100m,
            '千' => 1_000m,
            '万' or '萬' => 10_000m,
            '亿' or '億' => 100_000_000m,
            _ => 1m,
        };
}
