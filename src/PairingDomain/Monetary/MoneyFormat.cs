using System.Globalization;

namespace PairingDomain.Monetary;

/// <summary>A format of <see cref="Money"/>, taken apart: a letter, then for all but G a number of decimals and "()".</summary>
internal readonly struct MoneyFormat
{
    private const string Parentheses = "()";
    private const int MaxDecimals = 28;

    /// <summary>G, N, C, K or Z.</summary>
    public char Letter { get; private init; }

    /// <summary>The decimals to write, 0 to 28; null for all that there are.</summary>
    public int? Decimals { get; private init; }

    /// <summary>True when parentheses stand for the minus sign.</summary>
    public bool IsAccounting { get; private init; }

    /// <summary>True for a letter alone, whose text is read back as the same money.</summary>
    public bool IsPlain => Decimals is null && !IsAccounting;

    /// <summary>The parts of a format.</summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public static MoneyFormat Of(ReadOnlySpan<char> format)
    {
        if (format.IsEmpty)
        {
            return new() { Letter = 'G' };
        }

        var letter = char.ToUpperInvariant(format[0]);
        var rest = format[1..];
        var isAccounting = rest.EndsWith(Parentheses, StringComparison.Ordinal);
        var digits = isAccounting ? rest[..^Parentheses.Length] : rest;
        var decimals = 0;
        var isKnown =
            letter is 'N' or 'C' or 'K' or 'Z'
            && (
                digits.IsEmpty
                || (
                    digits.Length <= 2
                    && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out decimals)
                    && decimals <= MaxDecimals
                )
            );
        return isKnown || (letter == 'G' && rest.IsEmpty)
            ? new()
            {
                Letter = letter,
                Decimals = digits.IsEmpty ? null : decimals,
                IsAccounting = isAccounting,
            }
            : throw new FormatException(
                $"'{format}' is not a format of Money; they are G, N, C, K and Z. All but G may be followed by a number of "
                    + "decimals, 0 to 28, and by () for negative amounts in parentheses: K2, N(), C2()."
            );
    }
}
