using PairingDomain.Ledgers;
using PairingDomain.Monetary;

namespace PairingDomain.Tables;

/// <summary>
/// The totals of money in the currencies in which it was given: a printed conversion counts with what it converts, in the
/// currency of the latter. By code of the currency. Nothing is converted. Immutable.
/// </summary>
public sealed class CurrencyTotals
{
    private readonly Dictionary<Currency, TotalOutcome> outcomes;

    private CurrencyTotals(Dictionary<Currency, TotalOutcome> outcomes)
    {
        this.outcomes = outcomes;
        Currencies = [.. outcomes.Keys.OrderBy(currency => currency.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The currencies, by code.</summary>
    public IReadOnlyList<Currency> Currencies { get; }

    /// <summary>The total in a currency, or why there is none.</summary>
    /// <exception cref="KeyNotFoundException">Nothing is told in it.</exception>
    public TotalOutcome this[Currency currency] =>
        outcomes.TryGetValue(currency, out var outcome)
            ? outcome
            : throw new KeyNotFoundException($"Nothing is told in {currency}.");

    /// <summary>The totals of all currencies in one bag.</summary>
    /// <exception cref="TotalRefusedException">One of them was refused.</exception>
    /// <exception cref="InvalidOperationException">One of them has only bounds.</exception>
    public MoneyBag ToBag() => MoneyBag.Sum(Currencies.Select(currency => outcomes[currency].Require().Amount));

    /// <summary>The outcomes, separated by semicolons.</summary>
    public override string ToString() =>
        string.Join("; ", Currencies.Select(currency => $"{currency}: {outcomes[currency]}"));

    internal static CurrencyTotals Of(FigureQuery query)
    {
        var selected = query.Select().Selected.FindAll(entry => entry.Figure.Readings[0].IsMoney);
        var byCurrency = selected
            .GroupBy(entry => entry.Fact)
            .GroupBy(fact =>
                fact.OrderBy(entry => entry.Figure.Converts is not null)
                    .ThenBy(entry => entry.Figure.Id, StringComparer.Ordinal)
                    .First()
                    .Figure.Readings[0]
                    .Money.Currency
            );
        return new CurrencyTotals(
            byCurrency.ToDictionary(
                facts => facts.Key,
                facts =>
                    TotalBuilder.Build(
                        query.Index,
                        [.. facts.SelectMany(fact => fact)],
                        [],
                        TotalUnit.Of(facts.Key),
                        query.Rules
                    )
            )
        );
    }
}
