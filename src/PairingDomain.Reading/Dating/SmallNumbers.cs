namespace PairingDomain.Reading.Dating;

/// <summary>Whole numbers up to twelve, as months and quarters are counted.</summary>
internal static class SmallNumbers
{
    private static readonly string[] English =
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    private static readonly string[] Chinese =
    [
        "一",
        "二",
        "三",
        "四",
        "五",
        "六",
        "七",
        "八",
        "九",
        "十",
        "十一",
        "十二",
    ];

    public static bool TryRead(ReadOnlySpan<char> text, out int number)
    {
        for (number = 1; number <= English.Length; number++)
        {
            if (
                text.Equals(English[number - 1], StringComparison.OrdinalIgnoreCase)
                || text.SequenceEqual(Chinese[number - 1])
            )
            {
                return true;
            }
        }

        return text.Length is 1 or 2
            && int.TryParse(
                text,
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out number
            );
    }
}
