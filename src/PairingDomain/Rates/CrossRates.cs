using PairingDomain.Monetary;

namespace PairingDomain.Rates;

/// <summary>
/// A source that also answers through a common currency: where it has no rate from yuan to euro, by the exact product of
/// its rates from yuan to dollars and from dollars to euro. Both legs are of one kind and period and are named in the
/// rate. Where a query allows older rates, the second leg is of the period of the first.
/// </summary>
public sealed class CrossRates : IExchangeRates
{
    private readonly IExchangeRates source;

    /// <summary>Creates it.</summary>
    /// <param name="source">Who has the legs.</param>
    /// <param name="common">The currency that both legs share.</param>
    /// <exception cref="ArgumentException"><paramref name="common"/> is <c>default</c>.</exception>
    public CrossRates(IExchangeRates source, Currency common)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (common.IsNone)
        {
            throw new ArgumentException(
                "Cross rates go through a currency; default(Currency) is none.",
                nameof(common)
            );
        }

        this.source = source;
        Common = common;
    }

    /// <summary>The currency that both legs share.</summary>
    public Currency Common { get; }

    /// <summary>"World Bank annual through USD".</summary>
    public string Name => $"{source.Name} through {Common}";

    /// <inheritdoc/>
    public RateAnswer Find(RateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var direct = source.Find(query);
        if (direct.IsFound || query.From == Common || query.To == Common)
        {
            return direct;
        }

        var first = source.Find(query.Between(query.From, Common));
        if (first.Rate is not { } toCommon)
        {
            return RateAnswer.Missing(query, [.. direct.Misses, .. first.Misses]);
        }

        var second = source.Find(query.Between(Common, query.To).Beside(toCommon));
        return second.Rate is { } fromCommon
            ? RateAnswer.Found(query, ExchangeRate.Cross(toCommon, fromCommon), Name)
            : RateAnswer.Missing(query, [.. direct.Misses, .. second.Misses]);
    }
}
