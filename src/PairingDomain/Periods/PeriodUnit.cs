using NodaTime;

namespace PairingDomain.Periods;

/// <summary>A year, a month or a day as the two ends it gives to a period.</summary>
internal readonly record struct PeriodUnit(PeriodEnd Start, PeriodEnd End)
{
    public static PeriodUnit Year(int year, bool isInferred) =>
        Of(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), PeriodGranularity.Year, isInferred);

    public static PeriodUnit Month(int year, int month, bool isInferred) =>
        Of(
            new LocalDate(year, month, 1),
            new LocalDate(year, month, IsoDates.DaysInMonth(year, month)),
            PeriodGranularity.Month,
            isInferred
        );

    public static PeriodUnit Day(LocalDate date, bool isInferred) => Of(date, date, PeriodGranularity.Day, isInferred);

    private static PeriodUnit Of(LocalDate first, LocalDate last, PeriodGranularity granularity, bool isInferred) =>
        new(new PeriodEnd(first, granularity, isInferred), new PeriodEnd(last, granularity, isInferred));
}
