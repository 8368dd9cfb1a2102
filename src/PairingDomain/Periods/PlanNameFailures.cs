using System.Globalization;

namespace PairingDomain.Periods;

/// <summary>The one place where a failure to read a name becomes an exception.</summary>
internal static class PlanNameFailures
{
    private const int ShownLength = 80;

    public static FormatException Exception(PlanNameReading reading, ReadOnlySpan<char> text)
    {
        var shown = text.Length <= ShownLength ? text.ToString() : string.Concat(text[..ShownLength], "…");
        var candidates = string.Join(", ", reading.Candidates);
        return new FormatException(
            reading.Failure switch
            {
                PlanNameFailure.TooLong =>
                    $"A name of {Number(text.Length)} characters is longer than the {Number(PlanPeriod.MaxTextLength)} that are read: '{shown}'.",
                PlanNameFailure.NoSuchOrdinal =>
                    $"'{shown}' names Five-Year Plan {Number(reading.Ordinal)}; the plans are 1 to {Number(PlanPeriod.FiveYearPlans.Count)}.",
                PlanNameFailure.OtherYears =>
                    $"'{shown}' states the years {reading.Years}, but the name is that of {candidates}.",
                PlanNameFailure.Ambiguous => $"'{shown}' may be any of {candidates}; state the years.",
                _ => $"'{shown}' is not the name of a plan period.",
            }
        );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
