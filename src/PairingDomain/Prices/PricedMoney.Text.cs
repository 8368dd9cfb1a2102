using System.Diagnostics.CodeAnalysis;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

// Text: that of the amount, " in ", that of the basis; always invariant.
public readonly partial struct PricedMoney : ISpanParsable<PricedMoney>
{
    private const string NoMoney = "no currency";
    private const string Between = " in ";

    /// <summary>Reads "CNY 50800000 in prices of 2010" or "CNY 1000/7 in current prices".</summary>
    /// <param name="text">An exact amount as <see cref="RationalMoney"/> is written, "in", and a basis.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static PricedMoney Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PricedMoney Parse(ReadOnlySpan<char> text) =>
        TrySplit(text, out var amount, out var basis)
            ? new PricedMoney(RationalMoney.Parse(amount, null), PriceBasis.Parse(basis))
            : throw new FormatException(
                $"'{NumberFailures.Shorten(text)}' is not money with its price basis, such as 'CNY 5 in prices of 2010'."
            );

    /// <summary>Reads "CNY 50800000 in prices of 2010" or "CNY 1000/7 in current prices"; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PricedMoney money) =>
        TryParse(text.AsSpan(), out money);

    /// <inheritdoc cref="TryParse(string?, out PricedMoney)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PricedMoney money)
    {
        var read =
            TrySplit(text, out var amountText, out var basisText)
            & RationalMoney.TryParse(amountText, null, out var amount)
            & PriceBasis.TryParse(basisText, out var basis);
        money = read ? new PricedMoney(amount, basis) : default;
        return read;
    }

    /// <inheritdoc/>
    static PricedMoney IParsable<PricedMoney>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<PricedMoney>.TryParse(string? s, IFormatProvider? provider, out PricedMoney result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static PricedMoney ISpanParsable<PricedMoney>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<PricedMoney>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out PricedMoney result
    ) => TryParse(s, out result);

    /// <summary>"CNY 50800000 in prices of 2010"; "no currency" for <c>default</c>.</summary>
    public override string ToString() => Currency.IsNone ? NoMoney : $"{amount}{Between}{Basis}";

    private static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> amount, out ReadOnlySpan<char> basis)
    {
        var at = text.IndexOf(Between, StringComparison.Ordinal);
        amount = at < 0 ? default : text[..at];
        basis = at < 0 ? default : text[(at + Between.Length)..];
        return at >= 0;
    }
}
