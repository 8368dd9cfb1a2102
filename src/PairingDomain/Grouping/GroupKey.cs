using System.Collections;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Grouping;

/// <summary>
/// The key of a table's row: one <see cref="KeyPart"/> for each axis, in the order of the axes. A member for an axis that
/// the table does not have, or where the row is not one group of it, is null. Equality and order are those of the parts.
/// </summary>
public sealed class GroupKey : IReadOnlyList<KeyPart>, IEquatable<GroupKey>, IComparable<GroupKey>
{
    private readonly KeyPart[] parts;
    private readonly int hash;

    /// <summary>A key of its parts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
    public GroupKey(params IEnumerable<KeyPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        this.parts = [.. parts];
        var code = new HashCode();
        foreach (var part in this.parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            code.Add(part);
        }

        hash = code.ToHashCode();
    }

    /// <inheritdoc/>
    public int Count => parts.Length;

    /// <inheritdoc/>
    public KeyPart this[int index] => parts[index];

    /// <summary>The part on an axis; null when the key has no such axis.</summary>
    public KeyPart? this[Axis axis] => Array.Find(parts, part => part.Axis == axis);

    /// <summary>True when every part is one group.</summary>
    public bool IsOneGroup => Array.TrueForAll(parts, part => part.Kind == KeyKind.One);

    /// <summary>The side that gives, of the axis of pairings or of assisting sides.</summary>
    public Partner? Assisting => Sides?.Assisting ?? Value<Partner>(Axis.Assisting);

    /// <summary>The side that receives, of the axis of pairings or of assisted sides.</summary>
    public Partner? Assisted => Sides?.Assisted ?? Value<Partner>(Axis.Assisted);

    /// <summary>The province.</summary>
    public Place? Province => Value<Partner>(Axis.Province)?.Place;

    /// <summary>The prefecture.</summary>
    public Place? Prefecture => Value<Partner>(Axis.Prefecture)?.Place;

    /// <summary>The county.</summary>
    public Place? County => Value<Partner>(Axis.County)?.Place;

    /// <summary>The measure.</summary>
    public Measure? Measure => Value<Measure>(Axis.Measure);

    /// <summary>The field of cooperation.</summary>
    public Sector? Sector => this[Axis.Sector]?.Value as Sector?;

    /// <summary>The form of assistance.</summary>
    public Instrument? Instrument => this[Axis.Instrument]?.Value as Instrument?;

    /// <summary>Whose money it is.</summary>
    public SourceOfFunds? SourceOfFunds => this[Axis.SourceOfFunds]?.Value as SourceOfFunds?;

    /// <summary>Done, planned, committed or intended.</summary>
    public Status? Status => this[Axis.Status]?.Value as Status?;

    /// <summary>The Five-Year Plan.</summary>
    public PlanPeriod? Plan => Value<PlanPeriod>(Axis.Plan);

    /// <summary>The year.</summary>
    public int? Year => this[Axis.Year]?.Value as int?;

    /// <summary>The month.</summary>
    public YearMonth? Month => this[Axis.Month]?.Value as YearMonth?;

    /// <summary>The currency.</summary>
    public Currency? Currency => this[Axis.Currency]?.Value as Currency?;

    /// <summary>Commitment, disbursement or expenditure.</summary>
    public FlowKind? FlowKind => this[Axis.FlowKind]?.Value as FlowKind?;

    /// <summary>The days that the key allows: those of its plan, year and month; null when it names none, or one that has no days.</summary>
    public DateInterval? Days
    {
        get
        {
            DateInterval? days = null;
            foreach (var part in parts)
            {
                if (!TimeAxes.Holds(part.Axis))
                {
                    continue;
                }

                if (part.Value is null)
                {
                    return null;
                }

                var own = TimeAxes.DaysOf(part);
                days = days is null ? own : days.Intersection(own);
                if (days is null)
                {
                    return null;
                }
            }

            return days;
        }
    }

    private (Partner Assisting, Partner Assisted)? Sides => this[Axis.Pairing]?.Value as (Partner, Partner)?;

    /// <summary>The same parts.</summary>
    public static bool operator ==(GroupKey? left, GroupKey? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Other parts.</summary>
    public static bool operator !=(GroupKey? left, GroupKey? right) => !(left == right);

    /// <summary>Stands earlier.</summary>
    public static bool operator <(GroupKey? left, GroupKey? right) =>
        Comparer<GroupKey>.Default.Compare(left, right) < 0;

    /// <summary>Stands later.</summary>
    public static bool operator >(GroupKey? left, GroupKey? right) =>
        Comparer<GroupKey>.Default.Compare(left, right) > 0;

    /// <summary>Stands earlier or is the same.</summary>
    public static bool operator <=(GroupKey? left, GroupKey? right) => !(left > right);

    /// <summary>Stands later or is the same.</summary>
    public static bool operator >=(GroupKey? left, GroupKey? right) => !(left < right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] GroupKey? other) =>
        other is not null && hash == other.hash && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupKey);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <inheritdoc/>
    public int CompareTo(GroupKey? other) => other is null ? 1 : parts.AsSpan().SequenceCompareTo(other.parts);

    /// <inheritdoc/>
    public IEnumerator<KeyPart> GetEnumerator() => parts.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The codes: "440300>520000, FYP11".</summary>
    public override string ToString() => string.Join(", ", (IEnumerable<KeyPart>)parts);

    private T? Value<T>(Axis axis)
        where T : class => this[axis]?.Value as T;
}
