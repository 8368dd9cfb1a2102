namespace PairingDomain.Periods;

/// <summary>The one place where a failure to read a period becomes an exception.</summary>
internal static class PeriodFailures
{
    private const int ShownLength = 60;

    public static FormatException Exception(PeriodFailure failure, ReadOnlySpan<char> text)
    {
        var shown = text.Length <= ShownLength ? text.ToString() : string.Concat(text[..ShownLength], "…");
        return new FormatException(
            failure switch
            {
                PeriodFailure.Year => $"'{shown}' has a year outside 1000 to 9999.",
                PeriodFailure.Month => $"'{shown}' has a month outside 01 to 12.",
                PeriodFailure.Day => $"'{shown}' has a day that its month does not have.",
                PeriodFailure.Order => $"'{shown}' ends before it starts.",
                PeriodFailure.OpenOnBothSides =>
                    $"'{shown}' is open on both sides; a period has at least one stated end.",
                _ =>
                    $"'{shown}' is not a reporting period; expected a year, month or day such as 2010, 2010-03 or 2010-11-13, or two with a slash such as 2016/2019, 2016-09/.. or ../2020-04-30.",
            }
        );
    }
}
