using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

// Written as "2338 mu"; read also as "2,338 mu", "47,500 metres", "7.2万人次", "3 schools".
public readonly partial struct Quantity : ISpanParsable<Quantity>, IFormattable
{
    /// <summary>Reads a number and a unit: "2338 mu", "2000/3 m2", "47,500 metres", "1.6 million people", "7.2万人次", "12%", "30 {solar lamp}".</summary>
    /// <param name="text">The number first, then the code or name of the unit; blanks around and between do not matter.</param>
    /// <param name="provider">Source of separators and signs; null means the invariant culture, never the current one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="AmbiguousUnitException">The unit is a Chinese name that several units share: 件, 台.</exception>
    /// <exception cref="FormatException">No number, digits grouped in a way that has several readings ("11,0000"), or no known unit.</exception>
    /// <exception cref="OverflowException">A number with group separators or number words has more digits than decimal holds.</exception>
    public static Quantity Parse(string text, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Quantity Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null)
    {
        var fault = QuantityReader.Read(text, provider, out var value, out var unit);
        return fault is null ? new Quantity(value, unit!) : throw fault.Exception(text);
    }

    /// <summary>Reads a number and a unit, invariant; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity quantity) =>
        TryParse(text.AsSpan(), null, out quantity);

    /// <summary>Reads a number and a unit; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Quantity quantity) =>
        TryParse(text.AsSpan(), provider, out quantity);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Quantity)"/>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Quantity quantity)
    {
        var read = QuantityReader.Read(text, provider, out var value, out var unit) is null;
        quantity = read ? new Quantity(value, unit!) : default;
        return read;
    }

    /// <summary>"2338 mu": number and unit code, the same in every culture; "no unit" for <c>default</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The quantity as text.</summary>
    /// <param name="format">
    /// "G" or null: number and code, "47500 m". "E": grouped number and English name, "47,500 metres".
    /// "Z": number and Chinese name, "47500米". A number that is no decimal is a fraction in all of them.
    /// "G" and "E" are read back by <see cref="Parse(string, IFormatProvider?)"/> with the same provider as the same
    /// quantity; "Z" where one unit alone has the name, and "E" where the unit is of the catalogue.
    /// </param>
    /// <param name="provider">Source of separators and signs; null means the invariant culture, never the current one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? provider)
    {
        if (unit is null)
        {
            return "no unit";
        }

        var separators = provider is null ? NumberFormatInfo.InvariantInfo : NumberFormatInfo.GetInstance(provider);
        return format switch
        {
            null or "" or "G" => $"{Number(separators)} {unit.Code}",
            "E" =>
                $"{GroupedNumber(separators)} {(Rational.Abs(Value) == Rational.One ? unit.NameEn : unit.NameEnPlural)}",
            "Z" => Number(separators) + unit.NameZh,
            _ => throw new FormatException($"The format '{format}' of a quantity is none of G, E and Z."),
        };
    }

    private string Number(NumberFormatInfo separators) =>
        Value.IsInteger ? Value.Numerator.ToString(separators)
        : Value.TryToDecimal(out var number) ? number.ToString(separators)
        : Value.ToString();

    private string GroupedNumber(NumberFormatInfo separators)
    {
        // The groups of three that are read back, whatever the culture's own.
        var groups = (NumberFormatInfo)separators.Clone();
        groups.NumberGroupSizes = [3];
        groups.NumberNegativePattern = 1;
        return Value.IsInteger ? Value.Numerator.ToString("N0", groups)
            : Value.TryToDecimal(out var number)
                ? number.ToString("N" + number.Scale.ToString(CultureInfo.InvariantCulture), groups)
            : Value.ToString();
    }
}
