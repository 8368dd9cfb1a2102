using System.ComponentModel;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>
/// An exact number of one unit: 2338 mu, 47,500 metres, 10.5 percent, 127,300 persons.
/// Equality, hash and order are those of the amount measured, whatever the unit it is written in: 1 km equals 1000 m
/// and 15 mu equal 1 ha, as 1.0 equals 1.00. Quantities of two dimensions are never equal, zero included, and have no
/// order. Equal does not mean interchangeable in arithmetic: adding asks for one and the same unit, so kilometres and
/// metres are added only after <see cref="ConvertTo"/> or by <see cref="Add"/>, which name the unit of the result.
/// <c>default(Quantity)</c> has no unit: it equals only itself, and throws in arithmetic, comparison and conversion.
/// Text is number, blank and unit code, "2338 mu", the same in every culture, and so is the JSON string.
/// </summary>
[JsonConverter(typeof(QuantityJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Quantity>))]
public readonly partial struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, IComparable
{
    private readonly Unit? unit;

    private Quantity(Rational value, Unit unit)
    {
        Value = value;
        this.unit = unit;
    }

    /// <summary>The number, in <see cref="Unit"/>; 0 for <c>default</c>.</summary>
    public Rational Value { get; }

    /// <summary>The unit.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Quantity)</c>, which has none.</exception>
    public Unit Unit => unit ?? throw new InvalidOperationException("default(Quantity) has no unit.");

    /// <summary>False only for <c>default(Quantity)</c>.</summary>
    public bool HasUnit => unit is not null;

    private Rational InBaseUnit => Value * Unit.Factor;

    /// <summary>The quantity of <paramref name="value"/> times <paramref name="unit"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static Quantity Of(Rational value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new Quantity(value, unit);
    }

    /// <summary>The same amount in another unit, exactly: 1 mu is 2000/3 m2.</summary>
    /// <param name="target">A unit of the same dimension.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="UnitMismatchException"><paramref name="target"/> has another dimension.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Quantity)</c>.</exception>
    public Quantity ConvertTo(Unit target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Unit.ConvertsTo(target)
            ? new Quantity(InBaseUnit / target.Factor, target)
            : throw new UnitMismatchException($"convert {this} to {target}", Unit, target);
    }

    /// <summary>True for the same amount of the same dimension; 1 km equals 1000 m.</summary>
    public bool Equals(Quantity other) =>
        unit is null || other.unit is null
            ? unit is null && other.unit is null
            : unit.ConvertsTo(other.unit) && InBaseUnit == other.InBaseUnit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unit is null ? 0 : HashCode.Combine(unit.Dimension, InBaseUnit);

    /// <summary>Orders by amount within one dimension; 0 exactly when <see cref="Equals(Quantity)"/> is true.</summary>
    /// <exception cref="UnitMismatchException">The dimensions differ.</exception>
    /// <exception cref="InvalidOperationException">One of them is <c>default(Quantity)</c>.</exception>
    public int CompareTo(Quantity other) =>
        Unit.ConvertsTo(other.Unit)
            ? InBaseUnit.CompareTo(other.InBaseUnit)
            : throw new UnitMismatchException($"compare {this} with {other}", Unit, other.Unit);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Quantity other => CompareTo(other),
            _ => throw new ArgumentException(
                $"A Quantity cannot be compared with a {obj.GetType().Name}.",
                nameof(obj)
            ),
        };
}
