using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Scopes;

/// <summary>
/// The days of a period as numbers. An open end is not infinite: the source does not say when it lies, only that it is not
/// before the start, or not after the end. Two periods with the same open end are equal only if told by one document.
/// </summary>
internal readonly record struct DaySpan
{
    private DaySpan(int? first, int? last, string? document)
    {
        First = first;
        Last = last;
        Document = document;
    }

    public int? First { get; }

    public int? Last { get; }

    /// <summary>The document, for a period with an open end.</summary>
    private string? Document { get; }

    public static DaySpan Of(ReportingPeriod? period, string document) =>
        period is null
            ? default
            : new DaySpan(Number(period.Start), Number(period.End), period.IsOpen ? document : null);

    public static DaySpan Of(DateInterval days) => new(Number(days.Start), Number(days.End), null);

    public bool IsClosed => First is not null && Last is not null;

    public ScopeRelation To(DaySpan other)
    {
        if (Last < other.First || other.Last < First)
        {
            return ScopeRelation.Disjoint;
        }

        if (this == other && this != default)
        {
            return ScopeRelation.Equal;
        }

        if (!IsClosed || !other.IsClosed)
        {
            // "Since 2010" shares a day with 2010; which of the two reaches further is not said.
            return Shares(other) ? ScopeRelation.Overlapping : ScopeRelation.Open;
        }

        return ScopeRelations.OfSets(
            firstInSecond: other.First <= First && Last <= other.Last,
            secondInFirst: First <= other.First && other.Last <= Last
        );
    }

    // A comparison with an open end is false.
    private bool Shares(DaySpan other) =>
        (First is not null && First == other.First)
        || (Last is not null && Last == other.Last)
        || Has(other.First)
        || Has(other.Last)
        || other.Has(First)
        || other.Has(Last);

    private bool Has(int? day) => First <= day && day <= Last;

    private static int? Number(LocalDate? day) => day is { } date ? Period.DaysBetween(default, date) : null;
}
