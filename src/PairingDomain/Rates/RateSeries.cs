using NodaTime;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// A published series of averages against one base currency, by year or by month, without gaps from the first to the last
/// period of each currency. It answers only for its own steps: one by year has no rate for a month or a day, one by month
/// none for a year. Rates are stated as units per base currency; the other way round they are exact inverses. Immutable.
/// </summary>
public sealed class RateSeries : IExchangeRates
{
    private const int MonthsOfYear = 12;

    private readonly RateRun[] runs;

    internal RateSeries(RateSource source, PeriodGranularity step, Currency baseCurrency, RateRun[] runs)
    {
        Source = source;
        Step = step;
        Base = baseCurrency;
        this.runs = runs;
    }

    /// <inheritdoc/>
    public string Name => Source.Name;

    /// <summary>Source, trust and licence, which each of its rates carries.</summary>
    public RateSource Source { get; }

    /// <summary>Whether its averages are of years or of months.</summary>
    public PeriodGranularity Step { get; }

    /// <summary>The currency of which its rates have one unit.</summary>
    public Currency Base { get; }

    /// <summary>The currencies it has against its base.</summary>
    public IReadOnlyList<Currency> Currencies => [.. runs.Select(run => run.Currency)];

    /// <summary>How many rates it has.</summary>
    public int Count => runs.Sum(run => run.Rates.Count);

    /// <summary>From the first to the last year or month it has a currency for.</summary>
    /// <exception cref="KeyNotFoundException">It does not have the currency.</exception>
    public ReportingPeriod Coverage(Currency currency)
    {
        var run = RunOf(currency);
        return ReportingPeriod.FromTo(PeriodAt(run.First), PeriodAt(run.Last));
    }

    /// <summary>Every rate of a currency, from the first year or month to the last.</summary>
    /// <exception cref="KeyNotFoundException">It does not have the currency.</exception>
    public IEnumerable<ExchangeRate> Rates(Currency currency)
    {
        var run = RunOf(currency);
        return Enumerable.Range(run.First, run.Rates.Count).Select(step => At(run, step));
    }

    /// <inheritdoc/>
    public RateAnswer Find(RateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var isTurned = query.To == Base;
        if ((!isTurned && query.From != Base) || TryRun(isTurned ? query.From : query.To) is not { } run)
        {
            return RateAnswer.Missing(
                query,
                Name,
                MissingRateReason.PairNotHeld,
                $"it has {string.Join(", ", runs.Select(one => one.Currency))} against {Base}"
            );
        }

        if (StepOf(query, run) is not { } step)
        {
            return RateAnswer.Missing(query, Name, MissingRateReason.PeriodNotHeld, Held(run));
        }

        if (query.Kind is not (null or RateKind.PeriodAverage))
        {
            return RateAnswer.Missing(query, Name, MissingRateReason.KindNotHeld, "it has only averages");
        }

        var rate = At(run, step);
        return RateAnswer.Found(query, isTurned ? rate.Inverse() : rate, Name);
    }

    // The step asked for, or the latest before it that is young enough; null when the series has none.
    private int? StepOf(RateQuery query, RateRun run)
    {
        if (RateRules.StepOf(query.Period) != Step || query.Period.End is not { } end)
        {
            return null;
        }

        var asked = Step == PeriodGranularity.Year ? end.Year : (end.Year * MonthsOfYear) + end.Month - 1;
        var latest = Math.Min(asked, run.Last);
        return latest >= run.First && (latest == asked || EndOf(latest) >= end.PlusDays(-query.MaxDaysOld))
            ? latest
            : null;
    }

    private string Held(RateRun run) =>
        $"of {run.Currency} it has {(Step == PeriodGranularity.Year ? "years" : "months")}, {PeriodAt(run.First)} to {PeriodAt(run.Last)}";

    private RateRun RunOf(Currency currency) =>
        TryRun(currency)
        ?? throw new KeyNotFoundException(
            $"{Name} has no {currency}; it has {string.Join(", ", runs.Select(one => one.Currency))} against {Base}."
        );

    private RateRun? TryRun(Currency currency) => Array.Find(runs, run => run.Currency == currency);

    private ExchangeRate At(RateRun run, int step) =>
        ExchangeRate.OfChecked(Base, run.Currency, Rational.Of(run.Rates[step - run.First]), PeriodAt(step), Source);

    private LocalDate EndOf(int step) => PeriodAt(step).End!.Value;

    private ReportingPeriod PeriodAt(int step) =>
        Step == PeriodGranularity.Year
            ? ReportingPeriod.Year(step)
            : ReportingPeriod.Month(step / MonthsOfYear, (step % MonthsOfYear) + 1);

    /// <summary>The name and its step: "World Bank annual".</summary>
    public override string ToString() => Name;
}
