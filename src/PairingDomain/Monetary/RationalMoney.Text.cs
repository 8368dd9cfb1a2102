using System.Diagnostics.CodeAnalysis;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Text: the code, one blank and the number as Rational writes it; always invariant.
public readonly partial struct RationalMoney : ISpanParsable<RationalMoney>
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxTextLength = Rational.MaxTextLength;

    private const int CodeLength = 3;
    private const string NoMoney = "no currency";

    /// <summary>Reads "CNY 143.63" or "CNY 2000/3", exactly as it is written; whatever else money may look like, <see cref="Money"/> reads.</summary>
    /// <param name="text">The text: a code in capitals, one blank, a number without groups.</param>
    /// <param name="provider">Not used: the text is the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is something else, or longer than <see cref="MaxTextLength"/>.</exception>
    public static RationalMoney Parse(string text, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static RationalMoney Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null) =>
        TryParse(text, provider, out var money) ? money : throw new FormatException(Refusal(text));

    /// <summary>Reads "CNY 143.63" or "CNY 2000/3"; never throws.</summary>
    /// <param name="text">The text: a code in capitals, one blank, a number without groups.</param>
    /// <param name="provider">Not used: the text is the same in every culture.</param>
    /// <param name="result">The money, or <c>default</c>.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        IFormatProvider? provider,
        out RationalMoney result
    ) => TryParse(text.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out RationalMoney)"/>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out RationalMoney result)
    {
        result = default;
        if (
            text.Length is <= CodeLength or > MaxTextLength
            || text[CodeLength] != ' '
            || !Currency.TryOf(text[..CodeLength], out var currency)
            || !Rational.TryParse(text[(CodeLength + 1)..], out var amount)
        )
        {
            return false;
        }

        result = new RationalMoney(amount, currency);
        return true;
    }

    /// <summary>"CNY 143.63" where the amount is an exact decimal, else "CNY 2000/3"; "no currency" for <c>default</c>.</summary>
    public override string ToString() => Currency.IsNone ? NoMoney : $"{Currency.Code} {amount}";

    private static string Refusal(ReadOnlySpan<char> text)
    {
        var shown = NumberFailures.Shorten(text);
        return text.Length > MaxTextLength
                ? FormattableString.Invariant(
                    $"A text of {text.Length} characters is longer than the {MaxTextLength} that are read: '{shown}'."
                )
            : text.Length > CodeLength && text[CodeLength] == ' ' && !Currency.TryOf(text[..CodeLength], out _)
                ? $"'{shown}': {Currency.Refusal(text[..CodeLength])}"
            : $"'{shown}' is not an exact amount such as 'CNY 143.63' or 'CNY 2000/3'.";
    }
}
