using System.ComponentModel;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>
/// What a quantity is counted or measured in. Units of one <see cref="Dimension"/> convert by an exact fraction:
/// one mu is 2000/3 m². Counted units (persons, person-times, households, schools) are each a dimension of their own
/// and convert into nothing. Most units come from the embedded catalogue (<see cref="All"/>); any other noun becomes a
/// unit by <see cref="Counted"/>. Equality is by <see cref="Code"/>; there is no order. The text is the code, and
/// so is the JSON string.
/// </summary>
[JsonConverter(typeof(UnitJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Unit>))]
public sealed partial class Unit : IEquatable<Unit>
{
    internal Unit(string code, string nameEn, string nameEnPlural, string nameZh, Dimension dimension, Rational factor)
    {
        Code = code;
        NameEn = nameEn;
        NameEnPlural = nameEnPlural;
        NameZh = nameZh;
        Dimension = dimension;
        Factor = factor;
    }

    /// <summary>Every unit of the embedded catalogue, in its order; the open vocabulary of <see cref="Counted"/> is not in it.</summary>
    public static IReadOnlyList<Unit> All => UnitCatalogue.Embedded.Units;

    /// <summary>The identity: "m2", "mu", "person-time"; a noun in braces, "{solar lamp}", for a unit that is not in the catalogue.</summary>
    public string Code { get; }

    /// <summary>The English name of one: "square metre".</summary>
    public string NameEn { get; }

    /// <summary>The English name of several: "square metres". A noun given to <see cref="Counted"/> is not inflected.</summary>
    public string NameEnPlural { get; }

    /// <summary>The Chinese name, with the measure word where one is used: 平方米, 所学校. A noun given to <see cref="Counted"/> is not translated.</summary>
    public string NameZh { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>How many base units of the <see cref="Dimension"/> one of it is: 2000/3 (m²) for mu, 12 (months) for year, 1 for anything counted.</summary>
    public Rational Factor { get; }

    /// <summary>What is counted, where the name leaves it open ("attendances: the same person may count more than once"); else null.</summary>
    public string? Note { get; internal init; }

    /// <summary>True when things are counted, false when something is measured.</summary>
    public bool IsCount => Dimension.IsCount;

    /// <summary>The same unit.</summary>
    public static bool operator ==(Unit? left, Unit? right) => Equals(left, right);

    /// <summary>Another unit.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !Equals(left, right);

    /// <summary>True when a quantity in this unit can be expressed in the other one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool ConvertsTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension;
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
