using NodaTime;

namespace PairingDomain.Places;

// What lies within what on a day.
public sealed partial class DivisionCatalogue
{
    /// <summary>The division above on that day; null for a province.</summary>
    /// <exception cref="ArgumentException">The division is not in force on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public Division? Parent(Division division, LocalDate on)
    {
        CheckInForce(division, on, nameof(division));
        return division.ParentCode is { } parent ? Get(parent, on) : null;
    }

    /// <summary>
    /// The divisions above on that day, the nearest first: prefecture, then province; empty for a province.
    /// </summary>
    /// <exception cref="ArgumentException">The division is not in force on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public IReadOnlyList<Division> Ancestors(Division division, LocalDate on)
    {
        var ancestors = new List<Division>(2);
        for (var above = Parent(division, on); above is not null; above = Parent(above, on))
        {
            ancestors.Add(above);
        }

        return ancestors;
    }

    /// <summary>
    /// The divisions directly below on that day, in order of code; a province has prefectures and the counties directly
    /// under it.
    /// </summary>
    /// <exception cref="ArgumentException">The division is not in force on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public IReadOnlyList<Division> Children(Division division, LocalDate on)
    {
        CheckInForce(division, on, nameof(division));
        var children = new List<Division>();
        var day = DivisionData.Number(on);
        var code = division.Code.Number;
        var end = code + (division.Level == DivisionLevel.Province ? 10_000 : 100);
        for (var record = data.LowerBound(code + 1); record < data.Records && data.Code(record) < end; record++)
        {
            if (data.Parent(record) == code && data.InForce(record, day))
            {
                children.Add(At(record));
            }
        }

        return children;
    }

    /// <summary>True when <paramref name="inner"/> is <paramref name="outer"/> or lies in it on that day.</summary>
    /// <exception cref="ArgumentException">One of the two is not in force on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public bool IsWithin(Division inner, Division outer, LocalDate on)
    {
        CheckInForce(inner, on, nameof(inner));
        CheckInForce(outer, on, nameof(outer));
        return Contains(outer, inner, on);
    }

    private bool Contains(Division outer, Division inner, LocalDate on)
    {
        for (Division? at = inner; at is not null; at = Parent(at, on))
        {
            if (at.Code == outer.Code)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckInForce(Division division, LocalDate on, string parameter)
    {
        ArgumentNullException.ThrowIfNull(division, parameter);
        Check(on);
        if (!division.IsInForce(on))
        {
            throw NotInForce(division, on, parameter);
        }
    }

    private ArgumentException NotInForce(Division division, LocalDate on, string parameter) =>
        new(
            $"Not in force on {PlaceMessages.Day(on)}: {PlaceMessages.Fate(division, on, InForceOn(division, on))}.",
            parameter
        );
}
