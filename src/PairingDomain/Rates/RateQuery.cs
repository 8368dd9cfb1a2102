using System.Globalization;
using NodaTime;
using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// What rate is looked for: from which currency to which, for which day or period, of which kind if that matters. A query
/// finds only what it names: for a year no month is taken, for a day no average, and no neighbour stands in for what is
/// missing, unless the caller says so by <see cref="LatestWithin"/>, <see cref="ByAverageOfMonth"/> or
/// <see cref="ByAverageOfYear"/>. Immutable: each of them returns another query.
/// </summary>
public sealed class RateQuery
{
    private RateQuery(Currency from, Currency to, ReportingPeriod period, RateKind? kind, int daysOld)
    {
        From = from;
        To = to;
        Period = period;
        Kind = kind;
        MaxDaysOld = daysOld;
    }

    /// <summary>The currency of which there is one unit.</summary>
    public Currency From { get; }

    /// <summary>The currency it is expressed in.</summary>
    public Currency To { get; }

    /// <summary>The day or period, by its days.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The kind; null when any will do. Where a source has several kinds for one period, it refuses to choose.</summary>
    public RateKind? Kind { get; }

    /// <summary>How many days before the end of the period the rate's own period may end; 0 unless <see cref="LatestWithin"/> said so.</summary>
    public int MaxDaysOld { get; }

    /// <summary>A rate for a day or period, of any kind.</summary>
    /// <exception cref="ArgumentException">A currency is <c>default</c>, or both are one.</exception>
    public static RateQuery For(Currency from, Currency to, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        RateRules.CheckPair(from, to);
        return new RateQuery(from, to, period, null, 0);
    }

    /// <summary>A rate for a day, of any kind that holds on a day.</summary>
    /// <inheritdoc cref="For"/>
    public static RateQuery On(Currency from, Currency to, LocalDate day) => For(from, to, ReportingPeriod.Day(day));

    /// <summary>Only rates of this kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is undefined.</exception>
    public RateQuery OfKind(RateKind kind)
    {
        RateRules.CheckKind(kind);
        return new RateQuery(From, To, Period, kind, MaxDaysOld);
    }

    /// <summary>
    /// The latest rate on or before, at most so many days old: for a day the latest day with a rate, for a month the latest
    /// month. Only time moves: for a day no month is taken. The age is counted from the last day of the period asked for to
    /// the last day of the rate's.
    /// </summary>
    /// <param name="days">0 or more; 0 takes back what was allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The period is neither a day nor a calendar month nor a calendar year.</exception>
    public RateQuery LatestWithin(int days)
    {
        if (days < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(days),
                string.Create(CultureInfo.InvariantCulture, $"A rate is not {days} days old.")
            );
        }

        return RateRules.StepOf(Period) is null
            ? throw new InvalidOperationException(
                $"{Period} is neither a day nor a calendar month nor a calendar year: there is no latest before it."
            )
            : new RateQuery(From, To, Period, Kind, days);
    }

    /// <summary>The average of the calendar month that the period lies in, instead of a rate for the period itself; an age that was allowed falls away.</summary>
    /// <exception cref="InvalidOperationException">The period does not lie in one month.</exception>
    public RateQuery ByAverageOfMonth() =>
        Period is { Start: { } start, End: { } end } && start.ToYearMonth() == end.ToYearMonth()
            ? new RateQuery(From, To, ReportingPeriod.Month(start.ToYearMonth()), RateKind.PeriodAverage, 0)
            : throw new InvalidOperationException($"{Period} does not lie in one month.");

    /// <summary>The average of the calendar year that the period lies in, instead of a rate for the period itself; an age that was allowed falls away.</summary>
    /// <exception cref="InvalidOperationException">The period does not lie in one year.</exception>
    public RateQuery ByAverageOfYear() =>
        Period is { Start: { } start, End: { } end } && start.Year == end.Year
            ? new RateQuery(From, To, ReportingPeriod.Year(start.Year), RateKind.PeriodAverage, 0)
            : throw new InvalidOperationException($"{Period} does not lie in one year.");

    /// <summary>"USD→CNY for 2010-11-13, spot, at most 5 days old".</summary>
    public override string ToString() =>
        $"{From}→{To} for {Period}"
        + (Kind is { } kind ? $", {RateWords.Of(kind)}" : "")
        + (MaxDaysOld > 0 ? string.Create(CultureInfo.InvariantCulture, $", at most {MaxDaysOld} days old") : "");

    /// <summary>The same question the other way round, or between other currencies.</summary>
    internal RateQuery Between(Currency from, Currency to) => new(from, to, Period, Kind, MaxDaysOld);

    /// <summary>The same question for exactly what another rate is of.</summary>
    internal RateQuery Beside(ExchangeRate rate) =>
        new(From, To, RateRules.HoldsThroughout(rate.Kind) ? Period : rate.Period, rate.Kind, 0);

    /// <summary>How old the rate is for this question, in days; null when it is no answer to it.</summary>
    internal int? AgeOf(ExchangeRate rate)
    {
        if (rate.From != From || rate.To != To || (Kind is { } kind && rate.Kind != kind))
        {
            return null;
        }

        return
            rate.Period.HasSameDaysAs(Period) || (RateRules.HoldsThroughout(rate.Kind) && rate.Period.Contains(Period))
            ? 0
            : AgeOf(rate.Period);
    }

    private int? AgeOf(ReportingPeriod other)
    {
        if (
            MaxDaysOld == 0
            || RateRules.StepOf(other) is not { } step
            || step != RateRules.StepOf(Period)
            || other.End is not { } end
            || Period.End is not { } wanted
        )
        {
            return null;
        }

        var age = NodaTime.Period.DaysBetween(end, wanted);
        return age > 0 && age <= MaxDaysOld ? age : null;
    }
}
