namespace PairingDomain.Quantities;

/// <summary>
/// What a unit measures, and so what it may be added to and compared with: a length, an area, a count of households.
/// Every counted unit is a dimension of its own, because a household is no number of persons and a person-time is no
/// person. A percentage and a difference of percentages (percentage points) are two dimensions; so are clock time
/// (days, hours) and calendar time (months, years), because no fixed number of days makes a month.
/// Equality is by name; there is no order.
/// </summary>
public sealed class Dimension : IEquatable<Dimension>
{
    internal Dimension(string name, string baseUnit, bool isCount)
    {
        Name = name;
        BaseUnit = baseUnit;
        IsCount = isCount;
    }

    /// <summary>Length; base unit metre.</summary>
    public static Dimension Length => Unit.Metre.Dimension;

    /// <summary>Area; base unit square metre.</summary>
    public static Dimension Area => Unit.SquareMetre.Dimension;

    /// <summary>Volume; base unit cubic metre.</summary>
    public static Dimension Volume => Unit.CubicMetre.Dimension;

    /// <summary>Mass; base unit kilogram.</summary>
    public static Dimension Mass => Unit.Kilogram.Dimension;

    /// <summary>Calendar time; base unit month.</summary>
    public static Dimension CalendarTime => Unit.Month.Dimension;

    /// <summary>A share of a whole; its base is the number one, so one percent is 1/100.</summary>
    public static Dimension Ratio => Unit.Percent.Dimension;

    /// <summary>The difference of two shares; its base is the number one, so one percentage point is 1/100.</summary>
    public static Dimension RatioDifference => Unit.PercentagePoint.Dimension;

    /// <summary>"length", "area", "count of household".</summary>
    public string Name { get; }

    /// <summary>The symbol that <see cref="Unit.Factor"/> leads to: "m", "kg", "J", "month"; "1" for ratios and counts.</summary>
    public string BaseUnit { get; }

    /// <summary>True when things of one kind are counted.</summary>
    public bool IsCount { get; }

    /// <summary>The same dimension.</summary>
    public static bool operator ==(Dimension? left, Dimension? right) => Equals(left, right);

    /// <summary>Another dimension.</summary>
    public static bool operator !=(Dimension? left, Dimension? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(Dimension? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
