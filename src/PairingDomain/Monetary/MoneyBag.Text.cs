using System.Diagnostics.CodeAnalysis;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Text: the amounts joined by " + ", or "nothing"; always invariant.
public sealed partial class MoneyBag : ISpanParsable<MoneyBag>
{
    /// <summary>The longest text that is read, in characters: more than one amount of every currency takes.</summary>
    public const int MaxTextLength = 20_000;

    private const string Nothing = "nothing";
    private const string Plus = " + ";

    /// <summary>
    /// Reads "CNY 5 + USD -3", each amount as <see cref="Money.Parse(string, IFormatProvider?)"/> reads it and each
    /// currency at most once, or "nothing".
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="AmbiguousCurrencyException">A sign stands for several currencies.</exception>
    /// <exception cref="FormatException">
    /// A part is not money, a currency is named twice, or there are more than <see cref="MaxTextLength"/> characters.
    /// </exception>
    /// <exception cref="OverflowException">An amount has more digits than decimal holds.</exception>
    public static MoneyBag Parse(string text, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static MoneyBag Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null)
    {
        return Read(text, provider, out var bag, out var part) switch
        {
            BagFailure.None => bag!,
            BagFailure.TooLong => throw new FormatException(
                FormattableString.Invariant(
                    $"A text of {text.Length} characters is longer than the {MaxTextLength} that are read."
                )
            ),
            BagFailure.Repeated => throw new FormatException(
                $"'{NumberFailures.Shorten(text)}' has the currency of '{NumberFailures.Shorten(part.Text)}' twice."
            ),
            _ => throw MoneyFailures.Exception(part),
        };
    }

    /// <summary>Reads "CNY 5 + USD -3" or "nothing"; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="result">The bag, or null.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out MoneyBag result
    ) => TryParse(text.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out MoneyBag)"/>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out MoneyBag result
    ) => Read(text, provider, out result, out _) == BagFailure.None;

    // Each by its own ToString: joined as they are they would be written in the current culture.
    /// <summary>"CNY 5 + USD -3", the amounts with the decimals they have; "nothing" of the empty bag.</summary>
    public override string ToString() =>
        IsEmpty ? Nothing : string.Join(Plus, amounts.Select(money => money.ToString()));

    private static BagFailure Read(
        ReadOnlySpan<char> text,
        IFormatProvider? provider,
        out MoneyBag? bag,
        out MoneyReading part
    )
    {
        bag = null;
        part = default;
        if (text.Length > MaxTextLength)
        {
            return BagFailure.TooLong;
        }

        if (text is Nothing)
        {
            bag = Empty;
            return BagFailure.None;
        }

        var seen = new Dictionary<Currency, Money>();
        foreach (var range in text.Split(Plus))
        {
            part = MoneyReader.ReadMoney(text[range], default, provider, out var money);
            if (part.Failure != MoneyFailure.None)
            {
                return BagFailure.NotMoney;
            }

            if (!seen.TryAdd(money.Currency, money))
            {
                part = new() { Text = text[range] };
                return BagFailure.Repeated;
            }
        }

        bag = FromTotals(seen.Values);
        return BagFailure.None;
    }

    private enum BagFailure
    {
        None,
        TooLong,
        NotMoney,
        Repeated,
    }
}
