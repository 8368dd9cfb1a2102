namespace PairingDomain.Rates;

/// <summary>
/// Something that knows exchange rates. It answers every question: with the rate that was asked for, or with what it
/// looked for and why it has none; never with another rate. Safe for any number of threads.
/// </summary>
public interface IExchangeRates
{
    /// <summary>What to call it in answers.</summary>
    string Name { get; }

    /// <summary>The rate that a query names, or why there is none.</summary>
    RateAnswer Find(RateQuery query);
}
