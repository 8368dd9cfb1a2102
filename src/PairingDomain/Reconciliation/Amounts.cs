using System.Globalization;
using System.Numerics;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Reconciliation;

/// <summary>Numbers as findings print them: exact, grouped by thousands, with currency or unit; a fraction with its size.</summary>
internal static class Amounts
{
    // A fraction is shown with four decimals beside it.
    private const int Scale = 10_000;

    public static TotalUnit UnitOf(Figure figure) =>
        figure.Readings[0] is { IsMoney: true } value
            ? TotalUnit.Of(value.Money.Currency)
            : TotalUnit.Of(figure.Readings[0].Quantity.Unit);

    public static string Write(Rational number)
    {
        if (number.IsInteger)
        {
            return number.Numerator.ToString("N0", CultureInfo.InvariantCulture);
        }

        if (number.TryToDecimal(out var exact))
        {
            return exact.ToString("#,0.############################", CultureInfo.InvariantCulture);
        }

        var scaled = Rational.Round(Rational.Abs(number) * Scale, MidpointRounding.ToEven);
        var (whole, rest) = (scaled / Scale, (int)(scaled % Scale));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{number.Numerator}/{number.Denominator} (about {(number.Sign < 0 ? "-" : "")}{whole:N0}.{rest:0000})"
        );
    }

    public static string Write(Rational number, TotalUnit unit) =>
        unit.Unit is { } counted
            ? $"{Write(number)} {(Rational.Abs(number) == 1 ? counted.NameEn : counted.NameEnPlural)}"
            : $"{unit.Code} {Write(number)}";

    /// <summary>"between CNY 767,450,000 and CNY 767,550,000".</summary>
    public static string Write(Bounds bounds, TotalUnit unit) => bounds.ToEnglish(end => Write(end, unit));

    /// <summary>A figure as told: "over CNY 5,500,000 (s3-015)".</summary>
    public static string Write(Telling telling, TotalUnit unit) =>
        $"{(telling.Figure.Qualifier == Qualifier.Exact ? "" : WordOf(telling.Figure.Qualifier) + " ")}{Write(telling.Number, unit)} ({telling.Figure.Id})";

    /// <summary>The power of ten of the last digit that is not zero, of a whole number above zero; else null.</summary>
    public static BigInteger? LastPlace(Rational number)
    {
        if (!number.IsInteger || number.Sign <= 0)
        {
            return null;
        }

        var place = BigInteger.One;
        var left = number.Numerator;
        while (left % 10 == 0)
        {
            left /= 10;
            place *= 10;
        }

        return place;
    }

    private static string WordOf(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.About => "about",
            Qualifier.Nearly => "nearly",
            Qualifier.Over => "over",
            Qualifier.Under => "under",
            Qualifier.AtLeast => "at least",
            Qualifier.AtMost => "at most",
            _ => "up to",
        };
}
