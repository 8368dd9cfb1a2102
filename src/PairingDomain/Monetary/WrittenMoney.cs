namespace PairingDomain.Monetary;

/// <summary>
/// Money as a text writes it: the money and its resolution, the place value of the last digit written. "50.8 million
/// yuan" is CNY 50,800,000 with a resolution of CNY 100,000. Read like <see cref="Monetary.Money"/>, by the same core,
/// but also with "≈" before it.
/// Equality is by value; <c>default</c> has no money, which no text gives.
/// </summary>
/// <param name="Money">The money in full.</param>
/// <param name="Resolution">The place value of the last written digit, in units of the currency: 100000, 0.01. Positive.</param>
public readonly record struct WrittenMoney(Money Money, decimal Resolution)
{
    /// <summary>True when the text begins with "≈": it says no more than that the money is about this.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Reads money and its resolution.</summary>
    /// <inheritdoc cref="Monetary.Money.Parse(ReadOnlySpan{char}, MoneySigns, IFormatProvider?)"/>
    public static WrittenMoney Parse(
        ReadOnlySpan<char> text,
        MoneySigns signs = default,
        IFormatProvider? provider = null
    )
    {
        var reading = MoneyReader.Read(text, signs, provider, out var money);
        return reading.Failure == MoneyFailure.None ? money : throw MoneyFailures.Exception(reading);
    }

    /// <summary>Reads money and its resolution; never throws.</summary>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="signs">What ambiguous signs stand for.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="money">The money, or <c>default</c>.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        MoneySigns signs,
        IFormatProvider? provider,
        out WrittenMoney money
    ) => MoneyReader.Read(text, signs, provider, out money).Failure == MoneyFailure.None;

    /// <summary>Reads money and its resolution from UTF-8.</summary>
    /// <inheritdoc cref="Monetary.Money.Parse(ReadOnlySpan{byte}, MoneySigns, IFormatProvider?)"/>
    public static WrittenMoney Parse(
        ReadOnlySpan<byte> utf8Text,
        MoneySigns signs = default,
        IFormatProvider? provider = null
    )
    {
        Span<char> buffer = stackalloc char[Money.MaxTextLength];
        var reading = MoneyReader.Read(utf8Text, buffer, signs, provider, out var money);
        return reading.Failure == MoneyFailure.None ? money : throw MoneyFailures.Exception(reading);
    }

    /// <summary>Reads money and its resolution from UTF-8; never throws.</summary>
    /// <param name="utf8Text">The text as UTF-8; blanks around it do not matter.</param>
    /// <param name="signs">What ambiguous signs stand for.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="money">The money, or <c>default</c>.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text,
        MoneySigns signs,
        IFormatProvider? provider,
        out WrittenMoney money
    )
    {
        Span<char> buffer = stackalloc char[Money.MaxTextLength];
        return MoneyReader.Read(utf8Text, buffer, signs, provider, out money).Failure == MoneyFailure.None;
    }

    /// <summary>The money in full, invariant, behind "≈" when it is approximate; the resolution is not written.</summary>
    public override string ToString() => IsApproximate ? "≈" + Money : Money.ToString();
}
