using System.Globalization;
using NodaTime;
using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>Until when a currency can have a rate: the end of the month, or of the year, in which ISO 4217 withdrew it.</summary>
internal static class CurrencyLife
{
    private const int YearLength = 4;
    private const int MonthLength = 7;

    /// <summary>The first of the currencies that was withdrawn before the period begins; null when none was.</summary>
    public static Currency? WithdrawnBefore(ReportingPeriod period, Currency from, Currency to) =>
        IsOver(from, period) ? from
        : IsOver(to, period) ? to
        : null;

    /// <summary>"DEM was withdrawn in 2002-03".</summary>
    public static string Tell(Currency currency) => $"{currency} was withdrawn in {DateOf(currency)}";

    private static bool IsOver(Currency currency, ReportingPeriod period) =>
        period.Start is { } start && DateOf(currency) is { } date && start > LastDay(date);

    private static string? DateOf(Currency currency) => CurrencyCatalogue.Find(currency.Packed)?.WithdrawalDate;

    // "2002-03", or a range that ends with a month or a year: "1990-07 to 1990-09", "1989 to 1990", "1989-1990".
    private static LocalDate LastDay(string date)
    {
        var end = date.AsSpan(Math.Max(0, date.Length - MonthLength));
        return end is [_, _, _, _, '-', _, _]
            ? new YearMonth(Number(end[..YearLength]), Number(end[(YearLength + 1)..])).ToDateInterval().End
            : new LocalDate(Number(date.AsSpan(date.Length - YearLength)), 12, 31);
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
