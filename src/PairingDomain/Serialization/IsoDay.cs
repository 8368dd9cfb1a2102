using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Serialization;

/// <summary>
/// Reads a day written as 2020-10-19. Not NodaTime's own pattern: making it compiles some three hundred methods, which
/// would be a good part of the time of reading the first ledger.
/// </summary>
internal static class IsoDay
{
    private const int Length = 10;

    public static LocalDate? Read(string text) =>
        text.Length == Length
        && ReportingPeriod.TryParse(text, out var period)
        && period.StartGranularity == PeriodGranularity.Day
        && period.Start == period.End
            ? period.Start
            : null;
}
