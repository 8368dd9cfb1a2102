using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace PairingDomain.Periods;

// Finding plan periods: by ordinal, day and id. Names are read in PlanPeriod.Text.cs.
public sealed partial class PlanPeriod
{
    /// <summary>Every Five-Year Plan and named programme of the embedded table, in its order.</summary>
    public static IReadOnlyList<PlanPeriod> All => PlanPeriodTable.All;

    /// <summary>The fifteen Five-Year Plans, from the first (1953-1957) to the 15th (2026-2030).</summary>
    public static IReadOnlyList<PlanPeriod> FiveYearPlans => PlanPeriodTable.FiveYearPlans;

    /// <summary>The Five-Year Plan with an ordinal: <c>FiveYear(13)</c> is 2016 to 2020.</summary>
    /// <param name="ordinal">1 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no plan with that ordinal.</exception>
    public static PlanPeriod FiveYear(int ordinal) =>
        ordinal >= 1 && ordinal <= FiveYearPlans.Count
            ? FiveYearPlans[ordinal - 1]
            : throw new ArgumentOutOfRangeException(
                nameof(ordinal),
                ordinal,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There is no Five-Year Plan {ordinal}; the plans are 1 to {FiveYearPlans.Count}."
                )
            );

    /// <summary>The Five-Year Plan in force on a day.</summary>
    /// <param name="date">A day in any calendar.</param>
    /// <returns>Null before 1953, in the readjustment years 1963 to 1965, and after 2030.</returns>
    public static PlanPeriod? FiveYearOn(LocalDate date) =>
        PlanPeriodTable.FiveYearIn(date.WithCalendar(CalendarSystem.Iso).Year);

    /// <summary>Every plan and programme in force on a day, in the order of <see cref="All"/>; none is possible.</summary>
    /// <param name="date">A day in any calendar.</param>
    public static IReadOnlyList<PlanPeriod> On(LocalDate date) => All.Where(period => period.Contains(date)).ToArray();

    /// <summary>The plan period with an id, such as "FYP13" or "POV87".</summary>
    /// <param name="id">The id as <see cref="Id"/> has it; capital letters count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">No plan period has that id.</exception>
    public static PlanPeriod Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryOf(id, out var period)
            ? period
            : throw new ArgumentException(
                $"There is no plan period '{id}'; the ids are {string.Join(", ", All.Select(known => known.Id))}.",
                nameof(id)
            );
    }

    /// <summary>The plan period with an id; never throws.</summary>
    /// <param name="id">The id as <see cref="Id"/> has it; capital letters count.</param>
    /// <param name="period">The period; null when there is none.</param>
    public static bool TryOf([NotNullWhen(true)] string? id, [NotNullWhen(true)] out PlanPeriod? period)
    {
        period = id is null ? null : PlanPeriodTable.Find(id);
        return period is not null;
    }
}
