using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;

namespace PairingDomain.Reconciliation;

/// <summary>Whether a printed conversion was made at a known rate: of the figure's period, or of the day of publication.</summary>
public sealed class PrintedConversions : ICheck
{
    private readonly RateSeries byMonth;
    private readonly RateSeries byYear;
    private readonly Rational tolerance;

    /// <summary>Against the monthly and annual averages of the Federal Reserve inside the package, within 5 percent.</summary>
    public PrintedConversions()
        : this(
            ExchangeRateCatalogue.Embedded.FederalReserveMonthly,
            ExchangeRateCatalogue.Embedded.FederalReserveAnnual,
            5
        ) { }

    /// <summary>Against other rates.</summary>
    /// <param name="byMonth">Monthly averages, for the month of publication.</param>
    /// <param name="byYear">Annual averages, for the figure's period.</param>
    /// <param name="tolerancePercent">How far from all of them a rate that was used may lie; not negative.</param>
    /// <exception cref="ArgumentNullException">A series is null.</exception>
    /// <exception cref="ArgumentException">A series does not have the step it is given for.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerancePercent"/> is negative.</exception>
    public PrintedConversions(RateSeries byMonth, RateSeries byYear, Rational tolerancePercent)
    {
        ArgumentNullException.ThrowIfNull(byMonth);
        ArgumentNullException.ThrowIfNull(byYear);
        if (byMonth.Step != PeriodGranularity.Month || byYear.Step != PeriodGranularity.Year)
        {
            throw new ArgumentException($"'{byMonth}' must be by month and '{byYear}' by year.", nameof(byMonth));
        }

        if (tolerancePercent.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(tolerancePercent),
                tolerancePercent,
                "A tolerance is not negative."
            );
        }

        this.byMonth = byMonth;
        this.byYear = byYear;
        tolerance = tolerancePercent;
    }

    /// <inheritdoc/>
    public string Name => "printed conversions";

    /// <inheritdoc/>
    public string Rule =>
        $"A printed conversion implies a rate, the amount converted being exact and the other rounded to its written digits. "
        + "It holds within rounding if an annual average of the figure's period lies within it (without a period: the average "
        + "of the month of publication), and holds if it is that very rate; it is worth noting if another rate was used, and contradicts if it is more than "
        + $"{tolerance} % away from every average of the period and from that of the month of publication.";

    /// <inheritdoc/>
    public string Needs => "A declared conversion, and a period or a day of publication that the rates cover.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var printed in context.Figures.Where(figure => figure.Converts is not null))
        {
            var original = context.Ledger[printed.Converts!];
            yield return Implied(printed, original) is { } implied
                ? Compare(printed, original, implied, context.Ledger.DocumentOf(printed).PublishedOn)
                : Undecided(printed, original, "The two numbers imply no rate.", []);
        }
    }

    private static ImpliedRate? Implied(Figure printed, Figure original)
    {
        if (
            printed.IsMalformed
            || original.IsMalformed
            || original.Value.Number.Sign <= 0
            || printed.Value.Number * 2 <= printed.Resolution
            || !printed.Resolution.TryToDecimal(out var resolution)
        )
        {
            return null;
        }

        return ImpliedRate.Of(new WrittenMoney(printed.Value.Money, resolution), original.Value.Money);
    }

    private Finding Compare(Figure printed, Figure original, ImpliedRate implied, LocalDate? published)
    {
        var period = original.Scope.Period;
        var years = period is null ? [] : AgainstYears(implied, period);
        var month = published is { } day ? AgainstMonth(implied, day) : null;
        RateComparison[] all = month is null ? years : [.. years, month];
        string[] lines =
        [
            $"{Amounts.Write(original.Value.Number, Amounts.UnitOf(original))} / {Amounts.Write(printed.Value.Number, Amounts.UnitOf(printed))} = {Amounts.Write(implied.Rate)} {implied.To} per {implied.From}, within {Amounts.Write(implied.Bounds.Lower!.Value)} and {Amounts.Write(implied.Bounds.Upper!.Value)}",
            .. month is null ? Array.Empty<string>() : [$"month of publication {month}"],
            .. years.Select(comparison => $"period {comparison}"),
        ];
        if (all.Length == 0)
        {
            return Undecided(
                printed,
                original,
                $"No rate is known between {implied.From} and {implied.To} for it.",
                lines[..1]
            );
        }

        var nearest = all.MinBy(comparison => Rational.Abs(comparison.DistanceInPercent))!;
        RateComparison[] expected =
            period is not null ? years
            : month is not null ? [month]
            : [];
        var verdict =
            Array.Exists(expected, rate => rate.Fits && rate.DistanceInPercent.Sign == 0) ? Verdict.Holds
            : Array.Exists(expected, rate => rate.Fits) ? Verdict.HoldsWithinRounding
            : Rational.Abs(nearest.DistanceInPercent) > tolerance ? Verdict.Contradicts
            : Verdict.WorthNoting;
        return new Finding(
            Name,
            verdict,
            verdict switch
            {
                Verdict.Holds or Verdict.HoldsWithinRounding =>
                    $"The conversion {printed.Id} of {original.Id} was made at a known rate.",
                Verdict.Contradicts => $"The conversion {printed.Id} of {original.Id} is far from every known rate.",
                _ when nearest == month && period is null =>
                    $"The conversion {printed.Id} of {original.Id} is near the rate of the month of publication, but not within its digits.",
                _ when nearest == month =>
                    $"The conversion {printed.Id} of {original.Id} is near the rate of the month of publication, not an average of the period.",
                _ =>
                    $"The conversion {printed.Id} of {original.Id} is near a rate of its period, but not within its digits.",
            },
            original,
            printed
        )
        {
            Arithmetic = lines,
            Explanations = verdict switch
            {
                Verdict.Contradicts => ["A misprint in one of the two amounts, or a factor of ten."],
                Verdict.WorthNoting when nearest == month =>
                [
                    "A rate of the days before publication was used for the whole amount, whenever it was spent.",
                ],
                Verdict.WorthNoting => ["A rate of one day within the period was used."],
                _ => [],
            },
        };
    }

    private RateComparison[] AgainstYears(ImpliedRate implied, ReportingPeriod period) =>
        Holds(byYear, implied) ? [.. implied.CompareWith(byYear, period)] : [];

    private RateComparison? AgainstMonth(ImpliedRate implied, LocalDate day) =>
        Holds(byMonth, implied)
        && implied.CompareWith(byMonth, ReportingPeriod.Month(day.ToYearMonth())) is [var one, ..]
            ? one
            : null;

    private static bool Holds(RateSeries series, ImpliedRate implied) =>
        (implied.From == series.Base && series.Currencies.Contains(implied.To))
        || (implied.To == series.Base && series.Currencies.Contains(implied.From));

    private Finding Undecided(Figure printed, Figure original, string why, string[] lines) =>
        new(
            Name,
            Verdict.CannotBeDecided,
            $"The conversion {printed.Id} of {original.Id} cannot be checked. {why}",
            original,
            printed
        )
        {
            Arithmetic = lines,
        };
}
