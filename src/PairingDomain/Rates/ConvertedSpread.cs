using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// An amount of several years in another currency: each year's share, its rate and its result, and their sum. The sum is
/// exact and rounded once, so it need not be the sum of the rounded parts. Immutable.
/// </summary>
public sealed class ConvertedSpread
{
    private readonly Converted[] parts;

    private ConvertedSpread(
        RationalMoney original,
        ReportingPeriod period,
        YearSpread spread,
        Converted[] parts,
        MidpointRounding rounding
    )
    {
        Original = original;
        Period = period;
        Spread = spread;
        this.parts = parts;
        Rounding = rounding;
        Unrounded = parts.Select(part => part.Unrounded).Aggregate((sum, part) => sum + part);
    }

    /// <summary>What was converted.</summary>
    public RationalMoney Original { get; }

    /// <summary>The period it is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How it was taken to lie in the years.</summary>
    public YearSpread Spread { get; }

    /// <summary>One conversion for each year that has a share, in order; their originals add up to <see cref="Original"/> exactly.</summary>
    public IReadOnlyList<Converted> Parts => Array.AsReadOnly(parts);

    /// <summary>The exact sum of the parts.</summary>
    public RationalMoney Unrounded { get; }

    /// <summary>How <see cref="Amount"/> is rounded.</summary>
    public MidpointRounding Rounding { get; }

    /// <summary>The sum, rounded once to the minor unit of its currency by <see cref="Rounding"/>.</summary>
    /// <exception cref="InvalidOperationException">ISO 4217 gives the currency no minor unit: round <see cref="Unrounded"/> to named decimals.</exception>
    /// <exception cref="OverflowException">The result is beyond the range of decimal.</exception>
    public Money Amount => Unrounded.Round(Rounding);

    /// <summary>The amount, what was spread and how, and each part in a line of its own.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            [
                $"{(Unrounded.Currency.MinorUnits is null ? Unrounded : Amount)} ({Original} of {Period} {Spread})",
                .. parts.Select(part => "  " + part),
            ]
        );

    internal static ConvertedSpread Of(
        RationalMoney original,
        Currency to,
        IExchangeRates rates,
        ReportingPeriod period,
        YearSpread spread,
        MidpointRounding rounding
    )
    {
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(spread);
        var answers = new List<(Rational Share, RateAnswer Answer)>();
        foreach (var (year, share) in spread.Over(period))
        {
            answers.Add((share, rates.Find(RateQuery.For(original.Currency, to, ReportingPeriod.Year(year)))));
        }

        var missing = answers.Select(one => one.Answer).Where(answer => !answer.IsFound).ToList();
        return missing.Count > 0
            ? throw new RateNotFoundException(missing)
            : new ConvertedSpread(
                original,
                period,
                spread,
                [
                    .. answers.Select(one => new Converted(
                        original * one.Share,
                        one.Answer.Require(),
                        one.Answer.Query.Period,
                        rounding
                    )),
                ],
                rounding
            );
    }
}
