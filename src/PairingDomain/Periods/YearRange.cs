using System.Globalization;

namespace PairingDomain.Periods;

/// <summary>The years that a text states beside a name: "2016-2020", "2021-25", "2016—2020年", "2016年至2020年".</summary>
internal readonly record struct YearRange(int First, int Last)
{
    /// <summary>Reads a range from text that <see cref="PlanNameText"/> has normalised; both years are stated.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out YearRange range)
    {
        range = default;
        text = text.Trim();
        if (!TryReadDigits(ref text, 4, out var first))
        {
            return false;
        }

        Skip(ref text, "年");
        text = text.TrimStart();
        if (!Skip(ref text, "-") && !Skip(ref text, "to ") && !Skip(ref text, "至"))
        {
            return false;
        }

        text = text.TrimStart();
        if (!TryReadDigits(ref text, 4, out var last))
        {
            if (!TryReadDigits(ref text, 2, out last))
            {
                return false;
            }

            // "2021-25" ends in the century it starts in; "1996-00" in the next.
            last += first - (first % 100);
            last += last < first ? 100 : 0;
        }

        Skip(ref text, "年");
        range = new YearRange(first, last);
        return text.IsEmpty;
    }

    /// <summary>The range with a hyphen, "2016-2020".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:0000}-{Last:0000}");

    private static bool TryReadDigits(ref ReadOnlySpan<char> text, int count, out int number)
    {
        number = 0;
        if (text.Length < count || text[..count].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        foreach (var digit in text[..count])
        {
            number = (number * 10) + (digit - '0');
        }

        text = text[count..];
        return true;
    }

    private static bool Skip(ref ReadOnlySpan<char> text, string part)
    {
        if (!text.StartsWith(part, StringComparison.Ordinal))
        {
            return false;
        }

        text = text[part.Length..];
        return true;
    }
}
