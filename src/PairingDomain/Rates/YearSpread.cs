using System.Globalization;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// How an amount that is told for several years lies in them. Sources do not say, so a caller does: evenly by year, evenly
/// by day, or by weights. The shares are exact fractions that add up to one. Immutable.
/// </summary>
public sealed class YearSpread
{
    private readonly string name;
    private readonly Func<int, int, ReportingPeriod, Rational> weigh;
    private readonly IReadOnlyCollection<int>? years;

    private YearSpread(
        string name,
        Func<int, int, ReportingPeriod, Rational> weigh,
        IReadOnlyCollection<int>? years = null
    )
    {
        this.name = name;
        this.weigh = weigh;
        this.years = years;
    }

    /// <summary>The same in each year; for periods of whole years only, since what a part of a year weighs nobody says.</summary>
    public static YearSpread EvenlyByYear { get; } =
        new(
            "evenly by year",
            (_, _, period) =>
                RateRules.AreWholeYears(period)
                    ? Rational.One
                    : throw new ArgumentException(
                        $"{period} is not of whole years: spread it by day or by weights.",
                        nameof(period)
                    )
        );

    /// <summary>The same on each day, so that leap years get a little more and parts of years their part.</summary>
    public static YearSpread EvenlyByDay { get; } = new("evenly by day", (_, days, _) => days);

    /// <summary>In proportion to weights, such as the annual payments of another source.</summary>
    /// <param name="weights">For each year of the period and no other a weight; none negative, not all zero. A year of weight 0 needs no rate.</param>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    public static YearSpread ByWeights(IReadOnlyDictionary<int, Rational> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var kept = new SortedDictionary<int, Rational>(weights.ToDictionary());
        if (kept.Values.Any(weight => weight.Sign < 0) || kept.Values.All(weight => weight.Sign == 0))
        {
            throw new ArgumentException(
                $"The weights {Tell(kept)} are not all zero or more and one of them more.",
                nameof(weights)
            );
        }

        return new YearSpread($"by weights {Tell(kept)}", (year, _, _) => kept[year], kept.Keys);
    }

    /// <summary>The years of the period that have a share, in order, and what part of the whole lies in each.</summary>
    /// <param name="period">With both ends.</param>
    /// <exception cref="ArgumentException">The period has an open end or the spread does not suit it.</exception>
    public IReadOnlyList<(int Year, Rational Share)> Over(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period is not { Start: { } start, End: { } end })
        {
            throw new ArgumentException(
                $"{period} has an open end: it cannot be spread over its years.",
                nameof(period)
            );
        }

        if (years is not null && !years.SequenceEqual(Enumerable.Range(start.Year, end.Year - start.Year + 1)))
        {
            throw new ArgumentException($"The spread {name} is not for the years of {period}.", nameof(period));
        }

        var weights = new List<(int Year, Rational Weight)>();
        var total = Rational.Zero;
        for (var year = start.Year; year <= end.Year; year++)
        {
            var days = period.Intersect(ReportingPeriod.Year(year))!.Length!.Value;
            var weight = weigh(year, days, period);
            weights.Add((year, weight));
            total += weight;
        }

        return [.. weights.Where(one => one.Weight.Sign > 0).Select(one => (one.Year, one.Weight / total))];
    }

    /// <summary>"evenly by year", "evenly by day", "by weights 2016: 1, 2017: 3".</summary>
    public override string ToString() => name;

    private static string Tell(SortedDictionary<int, Rational> weights) =>
        string.Join(
            ", ",
            weights.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key}: {one.Value}"))
        );
}
