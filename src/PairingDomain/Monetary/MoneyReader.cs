using System.Buffers;
using System.Text.Unicode;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>
/// The one parser of money: an amount with the name of its currency before it, behind it or both (人民币5万元). One pass
/// over a text of bounded length; no recursion, no allocation unless it fails. Text as the library itself writes it,
/// "CNY 1234.50", takes the short way of <see cref="PlainMoney"/>, with the same result.
/// </summary>
internal static class MoneyReader
{
    private const char Approximately = '≈';

    /// <summary>Reads the whole of <paramref name="text"/>, blanks around it left out.</summary>
    public static MoneyReading Read(
        ReadOnlySpan<char> text,
        MoneySigns signs,
        IFormatProvider? provider,
        out WrittenMoney money
    )
    {
        money = default;
        if (PlainMoney.TryRead(text, provider, out var plain, out var places))
        {
            money = Written(plain, places);
            return default;
        }

        text = text.Trim();
        if (text.Length > Money.MaxTextLength)
        {
            return new()
            {
                Failure = MoneyFailure.TooLong,
                Text = text,
                Length = text.Length,
            };
        }

        var isApproximate = text.StartsWith(Approximately);
        var rest = isApproximate ? text[1..].TrimStart() : text;
        var isEnclosed = rest is ['(' or '（', .., ')' or '）'];
        if (isEnclosed && !signs.NegativeParentheses)
        {
            return new() { Failure = MoneyFailure.Parentheses, Text = text };
        }

        rest = isEnclosed ? rest[1..^1].Trim() : rest;
        var failure = AmountText.Read(rest, NumberSymbols.Of(provider), out var amount);
        if (failure == MoneyFailure.None && isEnclosed && amount.HasSign)
        {
            failure = MoneyFailure.TwoSigns;
        }

        if (failure != MoneyFailure.None)
        {
            return new() { Failure = failure, Text = text };
        }

        var reading = ReadCurrency(text, amount.Before, amount.Behind, signs, out var currency);
        if (reading.Failure == MoneyFailure.None)
        {
            var value = isEnclosed ? -amount.Value : amount.Value;
            money = new WrittenMoney(Money.Of(value, currency), amount.Resolution) { IsApproximate = isApproximate };
        }

        return reading;
    }

    /// <summary>Reads money, which an approximate text does not give.</summary>
    public static MoneyReading ReadMoney(
        ReadOnlySpan<char> text,
        MoneySigns signs,
        IFormatProvider? provider,
        out Money money
    )
    {
        var reading = Exactly(Read(text, signs, provider, out var written), written.IsApproximate);
        money = reading.Failure == MoneyFailure.None ? written.Money : default;
        return reading;
    }

    /// <inheritdoc cref="ReadMoney(ReadOnlySpan{char}, MoneySigns, IFormatProvider?, out Money)"/>
    public static MoneyReading ReadMoney(
        ReadOnlySpan<byte> utf8Text,
        Span<char> buffer,
        MoneySigns signs,
        IFormatProvider? provider,
        out Money money
    )
    {
        var reading = Exactly(Read(utf8Text, buffer, signs, provider, out var written), written.IsApproximate);
        money = reading.Failure == MoneyFailure.None ? written.Money : default;
        return reading;
    }

    /// <summary>Reads UTF-8 by way of <paramref name="buffer"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="buffer">At least <see cref="Money.MaxTextLength"/> characters.</param>
    /// <param name="signs">What ambiguous signs stand for.</param>
    /// <param name="provider">Separators and signs.</param>
    /// <param name="money">The money, or <c>default</c>.</param>
    public static MoneyReading Read(
        ReadOnlySpan<byte> utf8Text,
        Span<char> buffer,
        MoneySigns signs,
        IFormatProvider? provider,
        out WrittenMoney money
    )
    {
        money = default;
        if (PlainMoney.TryRead(utf8Text, provider, out var plain, out var places))
        {
            money = Written(plain, places);
            return default;
        }

        var reading = Decode(utf8Text, buffer, out var text);
        return reading.Failure == MoneyFailure.None ? Read(text, signs, provider, out money) : reading;
    }

    /// <summary>UTF-8 as characters, blanks around it left out.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="buffer">At least <see cref="Money.MaxTextLength"/> characters.</param>
    /// <param name="text">The part of the buffer that was filled.</param>
    public static MoneyReading Decode(ReadOnlySpan<byte> utf8Text, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        utf8Text = Utf8Blanks.Trim(utf8Text);
        var status = Utf8.ToUtf16(utf8Text, buffer, out _, out var written, replaceInvalidSequences: false);
        text = buffer[..written];
        return status switch
        {
            OperationStatus.Done => default,
            OperationStatus.DestinationTooSmall => new()
            {
                Failure = MoneyFailure.TooLong,
                Text = text,
                Length = utf8Text.Length,
            },
            _ => new() { Failure = MoneyFailure.NotUtf8 },
        };
    }

    private static WrittenMoney Written(Money money, int places) =>
        new(money, new decimal(1, 0, 0, isNegative: false, (byte)places));

    private static MoneyReading Exactly(MoneyReading reading, bool isApproximate) =>
        isApproximate ? new() { Failure = MoneyFailure.Approximate, Text = reading.Text } : reading;

    /// <summary>The currency that the words before and behind an amount name.</summary>
    public static MoneyReading ReadCurrency(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> behind,
        MoneySigns signs,
        out Currency currency
    )
    {
        currency = default;
        if (before.IsEmpty && behind.IsEmpty)
        {
            return new() { Failure = MoneyFailure.NoCurrency, Text = text };
        }

        if (!CurrencyWords.TryFind(before, out var first))
        {
            return new()
            {
                Failure = MoneyFailure.UnknownCurrency,
                Text = text,
                Word = before,
            };
        }

        if (!CurrencyWords.TryFind(behind, out var second))
        {
            return new()
            {
                Failure = MoneyFailure.UnknownCurrency,
                Text = text,
                Word = behind,
            };
        }

        var failure = CurrencyWord.Resolve(first, second, signs, out currency, out var candidates);
        return new()
        {
            Failure = failure,
            Text = text,
            Word = before.IsEmpty ? behind : before,
            Candidates = candidates,
        };
    }
}
