using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// A bag of several currencies in one: what was in that currency already, each conversion with its rate, and their sum.
/// The sum is exact and rounded once, so it need not be the sum of the rounded parts. Immutable.
/// </summary>
public sealed class ConvertedBag
{
    private readonly Converted[] parts;

    private ConvertedBag(MoneyBag original, Money kept, Converted[] parts, MidpointRounding rounding)
    {
        Original = original;
        Kept = kept;
        this.parts = parts;
        Rounding = rounding;
        Unrounded = kept;
        foreach (var part in parts)
        {
            Unrounded += part.Unrounded;
        }
    }

    /// <summary>What was converted.</summary>
    public MoneyBag Original { get; }

    /// <summary>What was in the currency wanted already, and needed no rate; zero of it when nothing was.</summary>
    public Money Kept { get; }

    /// <summary>One conversion for each other currency, in the order of their codes.</summary>
    public IReadOnlyList<Converted> Parts => Array.AsReadOnly(parts);

    /// <summary>The exact sum of what was kept and what was converted.</summary>
    public RationalMoney Unrounded { get; }

    /// <summary>How <see cref="Amount"/> is rounded.</summary>
    public MidpointRounding Rounding { get; }

    /// <summary>The sum, rounded once to the minor unit of its currency by <see cref="Rounding"/>.</summary>
    /// <exception cref="InvalidOperationException">ISO 4217 gives the currency no minor unit: round <see cref="Unrounded"/> to named decimals.</exception>
    /// <exception cref="OverflowException">The result is beyond the range of decimal.</exception>
    public Money Amount => Unrounded.Round(Rounding);

    /// <summary>The amount and the bag, and each part in a line of its own.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            [
                $"{(Unrounded.Currency.MinorUnits is null ? Unrounded : Amount)} ({Original})",
                .. parts.Select(part => "  " + part),
            ]
        );

    internal static ConvertedBag Of(
        MoneyBag bag,
        Currency to,
        IExchangeRates rates,
        ReportingPeriod period,
        MidpointRounding rounding
    )
    {
        ArgumentNullException.ThrowIfNull(bag);
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentNullException.ThrowIfNull(period);
        Converted.CheckRounding(rounding);
        var kept = bag[to];
        var answers = new List<(Money Money, RateAnswer Answer)>();
        foreach (var money in bag)
        {
            if (money.Currency != to)
            {
                answers.Add((money, rates.Find(RateQuery.For(money.Currency, to, period))));
            }
        }

        var missing = answers.FindAll(one => !one.Answer.IsFound);
        return missing.Count > 0
            ? throw new RateNotFoundException(missing.ConvertAll(one => one.Answer))
            : new ConvertedBag(
                bag,
                kept,
                [.. answers.Select(one => new Converted(one.Money, one.Answer.Require(), period, rounding))],
                rounding
            );
    }
}
