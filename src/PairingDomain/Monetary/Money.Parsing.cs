using System.Diagnostics.CodeAnalysis;

namespace PairingDomain.Monetary;

// Reading. Every method goes through MoneyReader; the kind of failure becomes an exception in MoneyFailures.
public readonly partial struct Money : ISpanParsable<Money>, IUtf8SpanParsable<Money>
{
    /// <summary>The longest text that is read, in characters, blanks around it not counted.</summary>
    public const int MaxTextLength = 256;

    /// <summary>
    /// Reads an amount and its currency: "CNY 1,234.50", "50.8 million yuan", "RMB 5 million", "-US$5", "5080万元",
    /// "人民币3.68亿元". The currency stands before or behind the amount, or both when they agree: an ISO 4217 code in
    /// capitals, or a sign or an English or Chinese word in any case. 元 is the yuan unless the text names another
    /// currency (港币50万元). Parentheses are refused unless <see cref="MoneySigns.NegativeParentheses"/> says what they
    /// mean: in reports they enclose conversions, in accounts negative amounts. "≈" is refused, because money is exact;
    /// <see cref="WrittenMoney"/> reads it.
    /// </summary>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="AmbiguousCurrencyException">The sign stands for several currencies ("$", "¥"); the message names them.</exception>
    /// <exception cref="FormatException">
    /// No number, no currency, two currencies, an unknown word, digits grouped in a way that has several readings
    /// ("11,0000"), or more than <see cref="MaxTextLength"/> characters.
    /// </exception>
    /// <exception cref="OverflowException">More digits than decimal holds.</exception>
    public static Money Parse(string text, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null) =>
        PlainMoney.TryRead(text, provider, out var plain, out _) ? plain : Parse(text, default, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="signs">What ambiguous signs stand for.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    public static Money Parse(string text, MoneySigns signs, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), signs, provider);
    }

    /// <inheritdoc cref="Parse(string, MoneySigns, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> text, MoneySigns signs, IFormatProvider? provider = null)
    {
        var reading = MoneyReader.ReadMoney(text, signs, provider, out var money);
        return reading.Failure == MoneyFailure.None ? money : throw MoneyFailures.Exception(reading);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text as UTF-8; blanks around it do not matter.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    public static Money Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        PlainMoney.TryRead(utf8Text, provider, out var plain, out _) ? plain : Parse(utf8Text, default, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text as UTF-8; blanks around it do not matter.</param>
    /// <param name="signs">What ambiguous signs stand for.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    public static Money Parse(ReadOnlySpan<byte> utf8Text, MoneySigns signs, IFormatProvider? provider = null)
    {
        var reading = MoneyReader.ReadMoney(utf8Text, stackalloc char[MaxTextLength], signs, provider, out var money);
        return reading.Failure == MoneyFailure.None ? money : throw MoneyFailures.Exception(reading);
    }

    /// <summary>Reads an amount and its currency as <see cref="Parse(string, IFormatProvider?)"/> does; never throws.</summary>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="result">The money, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Money result) =>
        TryParse(text.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money result) =>
        TryParse(text.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Money result) =>
        PlainMoney.TryRead(text, provider, out result, out _) || TryParse(text, default, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="signs">What ambiguous signs stand for.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="result">The money, or <c>default</c>.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        MoneySigns signs,
        IFormatProvider? provider,
        out Money result
    ) => MoneyReader.ReadMoney(text, signs, provider, out result).Failure == MoneyFailure.None;

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    /// <param name="utf8Text">The text as UTF-8; blanks around it do not matter.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="result">The money, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Money result) =>
        PlainMoney.TryRead(utf8Text, provider, out result, out _) || TryParse(utf8Text, default, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    /// <param name="utf8Text">The text as UTF-8; blanks around it do not matter.</param>
    /// <param name="signs">What ambiguous signs stand for.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="result">The money, or <c>default</c>.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text,
        MoneySigns signs,
        IFormatProvider? provider,
        out Money result
    ) =>
        MoneyReader.ReadMoney(utf8Text, stackalloc char[MaxTextLength], signs, provider, out result).Failure
        == MoneyFailure.None;
}
