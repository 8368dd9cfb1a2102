namespace PairingDomain.Rates;

/// <summary>
/// Several sources in order: the first that answers. The answer names it and says why those before it had no rate. A
/// source that has several kinds where the question names none ends the search, because the choice is the caller's.
/// Where a query allows older rates, an older one of an earlier source goes before an exact one of a later.
/// </summary>
public sealed class ExchangeRateChain : IExchangeRates
{
    private readonly IExchangeRates[] sources;

    /// <summary>Creates a chain.</summary>
    /// <param name="sources">At least one, in the order they are asked.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ExchangeRateChain(params IEnumerable<IExchangeRates> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        this.sources = [.. sources];
        if (this.sources.Length == 0)
        {
            throw new ArgumentException("A chain needs a source to ask.", nameof(sources));
        }

        Name = string.Join(", then ", this.sources.Select(source => source.Name));
    }

    /// <summary>The names of the sources: "my table, then World Bank annual".</summary>
    public string Name { get; }

    /// <summary>The sources in the order they are asked.</summary>
    public IReadOnlyList<IExchangeRates> Sources => Array.AsReadOnly(sources);

    /// <inheritdoc/>
    public RateAnswer Find(RateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var misses = new List<RateMiss>();
        foreach (var source in sources)
        {
            var answer = source.Find(query);
            if (answer.IsFound)
            {
                return answer.After(misses);
            }

            misses.AddRange(answer.Misses);
            if (answer.Misses.Any(miss => miss.Reason == MissingRateReason.SeveralKinds))
            {
                break;
            }
        }

        return RateAnswer.Missing(query, misses);
    }
}
