using PairingDomain.Monetary;

namespace PairingDomain.Reading.Rules;

/// <summary>The currencies that a word or sign may mean, the likeliest first.</summary>
internal sealed record CurrencyRule(IReadOnlyList<Currency> Currencies);
