using System.Globalization;

namespace PairingDomain.Monetary;

/// <summary>The formats of <see cref="Money"/>.</summary>
internal static class MoneyFormatter
{
    // An amount of a million or more has at most 22 decimals, so dividing it by a million only moves its point, and the
    // result always fits; so for the others.
    private static readonly (decimal Value, int Power, string Word)[] English =
    [
        (1_000_000_000_000m, 12, " trillion"),
        (1_000_000_000m, 9, " billion"),
        (1_000_000m, 6, " million"),
    ];

    private static readonly (decimal Value, int Power, string Word)[] Chinese =
    [
        (1_000_000_000_000m, 12, "万亿"),
        (100_000_000m, 8, "亿"),
        (10_000m, 4, "万"),
    ];

    /// <summary>The format as one capital letter.</summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public static char StyleOf(ReadOnlySpan<char> format) =>
        format switch
        {
            "" or "G" or "g" => 'G',
            "N" or "n" => 'N',
            "C" or "c" => 'C',
            "K" or "k" => 'K',
            "Z" or "z" => 'Z',
            _ => throw new FormatException($"'{format}' is not a format of Money; they are G, N, C, K and Z."),
        };

    public static string Format(decimal amount, Currency currency, char style, NumberFormatInfo numbers)
    {
        var sign = amount < 0m ? numbers.NegativeSign : "";
        var size = decimal.Abs(amount);
        return style switch
        {
            'G' => $"{currency.Code} {amount.ToString(numbers)}",
            'N' => $"{currency.Code} {sign}{Grouped(size, numbers)}",
            'C' => sign + CurrencySigns.Of(currency) + Grouped(Padded(size, currency.MinorUnits ?? 0), numbers),
            'K' => $"{currency.Code} {sign}{Compact(size, English, numbers) ?? Grouped(size, numbers)}",
            _ =>
                $"{sign}{Compact(size, Chinese, numbers) ?? size.ToString(numbers)}{CurrencySigns.ChineseUnitOf(currency)}",
        };
    }

    // Adding 0.00 writes two decimals; of an amount so large that decimal has no room for them, as many as it has.
    private static decimal Padded(decimal size, int decimals) =>
        size + new decimal(0, 0, 0, isNegative: false, (byte)decimals);

    private static string Grouped(decimal size, NumberFormatInfo numbers) =>
        size.ToString(string.Create(CultureInfo.InvariantCulture, $"N{size.Scale}"), numbers);

    // null when the amount is too small for a word.
    private static string? Compact(
        decimal size,
        (decimal Value, int Power, string Word)[] words,
        NumberFormatInfo numbers
    )
    {
        foreach (var (value, power, word) in words)
        {
            if (size >= value)
            {
                return Shift(size, power).ToString("G29", numbers) + word;
            }
        }

        return null;
    }

    private static decimal Shift(decimal size, int power)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(size, bits);
        return new decimal(bits[0], bits[1], bits[2], isNegative: false, (byte)(size.Scale + power));
    }
}
