using System.Globalization;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>A bare amount as data formats write it, "1234.50": sign, digits, decimal point, nothing else, exact or refused.</summary>
internal static class PlainAmount
{
    /// <summary>The amount with the decimals it is written with.</summary>
    /// <exception cref="FormatException">The text is no plain decimal number.</exception>
    /// <exception cref="PrecisionLossException">It has more digits than decimal holds.</exception>
    public static decimal Parse(string text) =>
        text.Contains('/', StringComparison.Ordinal) || !Rational.TryParse(text, out var exact)
            ? throw new FormatException(
                $"'{NumberFailures.Shorten(text)}' is not a plain decimal number such as '1234.50'."
            )
        // What decimal has to cut off while reading, it cuts off silently.
        : decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var amount
        )
        && Rational.Of(amount) == exact
            ? amount
        : throw new PrecisionLossException($"'{NumberFailures.Shorten(text)}' has more digits than decimal holds.");

    public static string Of(Money money) => money.Amount.ToString(CultureInfo.InvariantCulture);
}
