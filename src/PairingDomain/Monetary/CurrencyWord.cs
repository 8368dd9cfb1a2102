namespace PairingDomain.Monetary;

/// <summary>What a word or sign for money stands for: one currency, or one of several. <c>default</c> is no word.</summary>
internal readonly struct CurrencyWord
{
    private readonly Currency only;
    private readonly Currency[] shared;
    private readonly CurrencyChoice choice;

    public CurrencyWord(Currency only)
    {
        this.only = only;
        shared = [];
    }

    public CurrencyWord(Currency[] shared, CurrencyChoice choice)
    {
        this.shared = shared;
        this.choice = choice;
    }

    /// <summary>True for <c>default</c>.</summary>
    public bool IsAbsent => shared is null;

    /// <summary>
    /// The one currency that a word before and a word behind the amount both allow; where they allow several, the one
    /// that the caller or the word itself prefers.
    /// </summary>
    /// <param name="before">The word before the amount, or <c>default</c>.</param>
    /// <param name="behind">The word behind the amount, or <c>default</c>.</param>
    /// <param name="signs">What the caller prefers.</param>
    /// <param name="currency">The currency, when it is found.</param>
    /// <param name="candidates">The currencies that are left, when there are several.</param>
    public static MoneyFailure Resolve(
        CurrencyWord before,
        CurrencyWord behind,
        MoneySigns signs,
        out Currency currency,
        out IReadOnlyList<Currency> candidates
    )
    {
        candidates = [];
        var first = before.IsAbsent ? behind : before;
        var second = behind.IsAbsent ? before : behind;
        if (!first.only.IsNone || !second.only.IsNone)
        {
            currency = first.only.IsNone ? second.only : first.only;
            return first.Allows(currency, signs) && second.Allows(currency, signs)
                ? MoneyFailure.None
                : MoneyFailure.TwoCurrencies;
        }

        foreach (var preferred in (ReadOnlySpan<Currency>)[first.Preferred(signs), second.Preferred(signs)])
        {
            currency = preferred;
            if (!currency.IsNone && first.Allows(currency, signs) && second.Allows(currency, signs))
            {
                return MoneyFailure.None;
            }
        }

        currency = default;
        candidates = [.. first.shared.Intersect(second.shared)];
        return candidates.Count == 0 ? MoneyFailure.TwoCurrencies : MoneyFailure.AmbiguousCurrency;
    }

    private bool Allows(Currency currency, MoneySigns signs) =>
        only == currency || Preferred(signs) == currency || shared.Contains(currency);

    private Currency Preferred(MoneySigns signs) =>
        choice switch
        {
            CurrencyChoice.DollarSign => signs.Dollar,
            CurrencyChoice.YuanSign => signs.Yuan,
            CurrencyChoice.Yuan => Currency.Cny,
            _ => default,
        };
}
