using NodaTime;

namespace PairingDomain.Periods;

/// <summary>
/// One stated end of a period: the day it comes to (the first day of a stated year or month for a start, the last for an
/// end), how exactly it was stated, and whether it was inferred.
/// </summary>
internal readonly record struct PeriodEnd(LocalDate Date, PeriodGranularity Granularity, bool IsInferred)
{
    /// <summary>The later of two starts; of two ways of stating one day the coarser, and rather stated than inferred.</summary>
    public static PeriodEnd Later(PeriodEnd left, PeriodEnd right) =>
        Prefers(left, right, left.Date.CompareTo(right.Date)) ? left : right;

    /// <summary>The earlier of two ends; of two ways of stating one day the coarser, and rather stated than inferred.</summary>
    public static PeriodEnd Earlier(PeriodEnd left, PeriodEnd right) =>
        Prefers(left, right, right.Date.CompareTo(left.Date)) ? left : right;

    /// <summary>The unit of the calendar that this end closes or opens, known by its first day.</summary>
    public LocalDate UnitStart =>
        Granularity switch
        {
            PeriodGranularity.Year => new LocalDate(Date.Year, 1, 1),
            PeriodGranularity.Month => new LocalDate(Date.Year, Date.Month, 1),
            _ => Date,
        };

    /// <summary>The end as it stands in the text of a period: "2016", "2016-09", "2016-10-20~".</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[PeriodReader.MaxLength];
        return text[..PeriodWriter.WriteEnd(this, text)].ToString();
    }

    // An order among all ends, so that the choice does not depend on which comes first.
    private static bool Prefers(PeriodEnd left, PeriodEnd right, int byDate) =>
        byDate != 0 ? byDate > 0
        : left.Granularity != right.Granularity ? left.Granularity < right.Granularity
        : !left.IsInferred;
}
