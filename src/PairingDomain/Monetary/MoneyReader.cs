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
            money = new WrittenMoney(plain, new decimal(1, 0, 0, isNegative: false, (byte)places));
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

        var symbols = NumberSymbols.Of(provider);
        var start = symbols.IndexOfDigit(text);
        if (start < 0)
        {
            return new() { Failure = MoneyFailure.NoNumber, Text = text };
        }

        var failure = NumberReader.Read(text[start..], symbols, out var number, out var length);
        if (failure != NumberFailure.None)
        {
            return new()
            {
                Failure = failure == NumberFailure.Grouping ? MoneyFailure.Grouping : MoneyFailure.TooManyDigits,
                Text = text,
            };
        }

        // A sign stands before everything or right before the digits, never both: -US$5, US$-5.
        var prefix = text[..start];
        var inner = symbols.SignAtEnd(prefix, out var negative);
        prefix = prefix[..^inner];
        var outer = symbols.SignAtStart(prefix, out var outerNegative);
        if (outer < prefix.Length && char.IsWhiteSpace(prefix[outer]))
        {
            // "- CNY 5" is an item of a list.
            outer = 0;
        }

        if (inner > 0 && outer > 0)
        {
            return new() { Failure = MoneyFailure.TwoSigns, Text = text };
        }

        negative |= outerNegative;
        var reading = ReadCurrency(
            text,
            prefix[outer..].Trim(),
            text[(start + length)..].Trim(),
            signs,
            out var currency
        );
        if (reading.Failure == MoneyFailure.None)
        {
            var amount = negative ? -number.Value : number.Value;
            money = new WrittenMoney(Money.Of(amount, currency), number.Resolution);
        }

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
        utf8Text = Utf8Blanks.Trim(utf8Text);
        var status = Utf8.ToUtf16(utf8Text, buffer, out _, out var written, replaceInvalidSequences: false);
        return status switch
        {
            System.Buffers.OperationStatus.Done => Read(buffer[..written], signs, provider, out money),
            System.Buffers.OperationStatus.DestinationTooSmall => new()
            {
                Failure = MoneyFailure.TooLong,
                Text = buffer[..written],
                Length = utf8Text.Length,
            },
            _ => new() { Failure = MoneyFailure.NotUtf8 },
        };
    }

    private static MoneyReading ReadCurrency(
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
