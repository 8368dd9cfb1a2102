using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Pairings;

/// <summary>
/// The stretch of time in which a pairing is in force, half-open: the start belongs to it, the end does not. Both ends
/// are as exact and as certain as their sources: within the year in which it starts or ends, and beyond an end that is
/// observed or unknown, whether it was in force is <see cref="Coverage.Unknown"/>. Equal when both ends and the last
/// sighting are equal; not ordered.
/// </summary>
public sealed record Validity
{
    /// <summary>Creates a validity.</summary>
    /// <param name="start">Its start, or when it was first seen in force; not unknown.</param>
    /// <param name="end">Its end (the first day out of force), when it was last seen, or open.</param>
    /// <param name="seen">A later day or period in which a source shows it in force; null when there is none.</param>
    /// <exception cref="ArgumentException">
    /// The start is unknown; the end leaves no day after the start; or the sighting is open or not between the ends.
    /// </exception>
    public Validity(ValidityEnd start, ValidityEnd end, ReportingPeriod? seen = null)
    {
        if (start.Earliest is not { } first)
        {
            throw new ArgumentException("A validity needs a start, or when it was first seen.", nameof(start));
        }

        if (
            end.Latest is { } last
            && (end.IsBinding ? !IsoDates.IsBefore(first, last) : IsoDates.IsBefore(last, first))
        )
        {
            throw new ArgumentException($"The end {end} does not come after the start {start}.", nameof(end));
        }

        if (seen is not null)
        {
            CheckSeen(seen, first, end);
        }

        Start = start;
        End = end;
        Seen = seen;
    }

    /// <summary>Its start, or when it was first seen in force.</summary>
    public ValidityEnd Start { get; }

    /// <summary>Its end (the first day out of force), when it was last seen, or open.</summary>
    public ValidityEnd End { get; }

    /// <summary>A later day or period in which a source shows it in force; null when there is none.</summary>
    public ReportingPeriod? Seen { get; }

    /// <summary>
    /// Whether it was certainly in force on <paramref name="day"/>, certainly not, or cannot be told from the record.
    /// A period in which it was observed counts as a whole.
    /// </summary>
    /// <param name="day">The day, in any calendar.</param>
    public Coverage Covers(LocalDate day)
    {
        day = day.WithCalendar(CalendarSystem.Iso);
        if ((Start.IsBinding && day < Start.Earliest) || (End.IsBinding && day >= End.Latest))
        {
            return Coverage.No;
        }

        return day >= CertainFrom && day <= CertainUntil ? Coverage.Yes : Coverage.Unknown;
    }

    /// <summary>
    /// Whether the record reaches over <paramref name="day"/>: from the first day its start may be, to the day before the
    /// last its end may be, without end where none is known. Wider than <see cref="Covers"/> says for certain, and never
    /// contradicted by it.
    /// </summary>
    /// <param name="day">The day, in any calendar.</param>
    public bool Reaches(LocalDate day)
    {
        day = day.WithCalendar(CalendarSystem.Iso);
        return day >= Start.Earliest && !(End.IsBinding && day >= End.Latest);
    }

    /// <summary>Both ends: "1996/2016", "2016-09/?".</summary>
    public override string ToString() => $"{Start}/{End}";

    private LocalDate CertainFrom =>
        Start.Certainty == EndCertainty.Observed ? Start.Earliest!.Value : Start.Latest!.Value;

    private LocalDate CertainUntil
    {
        get
        {
            var until = End.IsBinding ? End.Earliest!.Value.PlusDays(-1) : End.Latest ?? Start.Latest!.Value;
            return Seen?.End is { } seen ? LocalDate.Max(seen, until) : until;
        }
    }

    private static void CheckSeen(ReportingPeriod seen, LocalDate first, ValidityEnd end)
    {
        if (seen.Start is not { } from || seen.End is not { } to)
        {
            throw new ArgumentException($"Seen '{seen}': a sighting has both ends.", nameof(seen));
        }

        if (
            IsoDates.IsBefore(from, first)
            || (end is { IsBinding: true, Latest: { } last } && !IsoDates.IsBefore(to, last))
        )
        {
            throw new ArgumentException(
                $"Seen {seen}, which is not between the start and the end {end}.",
                nameof(seen)
            );
        }
    }
}
