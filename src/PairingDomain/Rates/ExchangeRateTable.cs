using PairingDomain.Monetary;

namespace PairingDomain.Rates;

/// <summary>
/// Rates of the caller's own: an immutable set in which no two contradict each other. A rate that is stated only the
/// other way round is answered by its exact inverse; one that is stated both ways, as stated.
/// </summary>
public sealed partial class ExchangeRateTable : IExchangeRates
{
    private readonly ExchangeRate[] rates;
    private readonly Dictionary<(Currency From, Currency To), List<ExchangeRate>> byPair = [];

    /// <summary>Creates a table; a rate that stands in it twice is kept once.</summary>
    /// <param name="name">What to call it in answers.</param>
    /// <param name="rates">Its rates.</param>
    /// <exception cref="ArgumentException">
    /// The name is blank, or two different rates have the same currencies and kind and are of the same days (for kinds that
    /// hold throughout their period, have days in common).
    /// </exception>
    public ExchangeRateTable(string name, IEnumerable<ExchangeRate> rates)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rates);
        Name = name;
        var kept = new List<ExchangeRate>();
        foreach (var rate in rates)
        {
            if (TryAdd(rate, out var other))
            {
                kept.Add(rate);
            }
            else if (rate != other)
            {
                throw new ArgumentException($"{name}: {rate} contradicts {other}.", nameof(rates));
            }
        }

        this.rates = [.. kept];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Its rates as stated, in the order given.</summary>
    public IReadOnlyList<ExchangeRate> All => Array.AsReadOnly(rates);

    /// <inheritdoc/>
    public RateAnswer Find(RateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var stated = byPair.GetValueOrDefault((query.From, query.To)) ?? [];
        var turned = byPair.GetValueOrDefault((query.To, query.From)) ?? [];
        if (CurrencyLife.WithdrawnBefore(query.Period, query.From, query.To) is null)
        {
            var found = Youngest(stated, query);
            if (found.Count == 0)
            {
                found = Youngest(turned.ConvertAll(rate => rate.Inverse()), query);
            }

            if (found.Count == 1)
            {
                return RateAnswer.Found(query, found[0], Name);
            }

            if (found.Count > 1)
            {
                return RateAnswer.Missing(
                    query,
                    Name,
                    MissingRateReason.SeveralKinds,
                    $"it has several kinds, of which none was named: {string.Join("; ", found)}"
                );
            }
        }

        return Missing(query, [.. stated, .. turned]);
    }

    private RateAnswer Missing(RateQuery query, List<ExchangeRate> ofPair)
    {
        if (ofPair.Count == 0)
        {
            return RateAnswer.Missing(
                query,
                Name,
                MissingRateReason.PairNotHeld,
                $"it has no rate between {query.From} and {query.To}"
            );
        }

        var ofPeriod = ofPair.FindAll(rate => rate.Period.HasSameDaysAs(query.Period));
        return ofPeriod.Count > 0
            ? RateAnswer.Missing(
                query,
                Name,
                MissingRateReason.KindNotHeld,
                $"for that period it has only {string.Join("; ", ofPeriod)}"
            )
            : RateAnswer.Missing(
                query,
                Name,
                MissingRateReason.PeriodNotHeld,
                $"of {query.From} and {query.To} it has {Periods(ofPair)}"
            );
    }

    private static List<ExchangeRate> Youngest(List<ExchangeRate> candidates, RateQuery query)
    {
        var found = new List<ExchangeRate>();
        var youngest = int.MaxValue;
        foreach (var rate in candidates)
        {
            if (query.AgeOf(rate) is not { } age || age > youngest)
            {
                continue;
            }

            if (age < youngest)
            {
                found.Clear();
                youngest = age;
            }

            found.Add(rate);
        }

        return found;
    }

    private static string Periods(List<ExchangeRate> ofPair)
    {
        const int shown = 5;
        var names = ofPair.Take(shown).Select(rate => $"{RateWords.Of(rate.Kind)} {rate.Period}");
        return string.Join(", ", names) + (ofPair.Count > shown ? ", …" : "");
    }

    private bool TryAdd(ExchangeRate rate, out ExchangeRate? other)
    {
        ArgumentNullException.ThrowIfNull(rate);
        if (!byPair.TryGetValue((rate.From, rate.To), out var ofPair))
        {
            byPair.Add((rate.From, rate.To), ofPair = []);
        }

        other = ofPair.Find(one => one.Kind == rate.Kind && Meet(one, rate));
        if (other is null)
        {
            ofPair.Add(rate);
        }

        return other is null;
    }

    private static bool Meet(ExchangeRate left, ExchangeRate right) =>
        RateRules.HoldsThroughout(left.Kind)
            ? left.Period.Overlaps(right.Period)
            : left.Period.HasSameDaysAs(right.Period);
}
