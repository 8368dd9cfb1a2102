using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>The one parser of ranges of money; each end is taken apart and its currency found as <see cref="MoneyReader"/> does it.</summary>
internal static class MoneyRangeReader
{
    // What stands between the ends. The minus sign "−" does not: it belongs to an amount.
    private static readonly string[] Separators = ["–", "—", "-", "－", "~", "～", "至", "到", " to "];

    /// <summary>Reads the whole of <paramref name="text"/>, blanks around it left out.</summary>
    public static MoneyReading Read(
        ReadOnlySpan<char> text,
        MoneySigns signs,
        IFormatProvider? provider,
        out MoneyRange range
    )
    {
        range = default;
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
        var failure = ReadEnds(text, symbols, out var low, out var high);
        if (failure != MoneyFailure.None)
        {
            return new() { Failure = failure, Text = text };
        }

        failure = ShareWord(low, high, symbols, out var lowest);
        if (failure != MoneyFailure.None)
        {
            return new() { Failure = failure, Text = text };
        }

        var reading = ReadCurrency(text, low, high, signs, out var currency);
        if (reading.Failure != MoneyFailure.None)
        {
            return reading;
        }

        if (lowest > high.Value)
        {
            return new() { Failure = MoneyFailure.Descending, Text = text };
        }

        range = MoneyRange.Of(Money.Of(lowest, currency), Money.Of(high.Value, currency));
        return reading;
    }

    /// <summary>Reads UTF-8 by way of <paramref name="buffer"/>, which has room for <see cref="Money.MaxTextLength"/> characters.</summary>
    public static MoneyReading Read(
        ReadOnlySpan<byte> utf8Text,
        Span<char> buffer,
        MoneySigns signs,
        IFormatProvider? provider,
        out MoneyRange range
    )
    {
        range = default;
        var reading = MoneyReader.Decode(utf8Text, buffer, out var text);
        return reading.Failure == MoneyFailure.None ? Read(text, signs, provider, out range) : reading;
    }

    private static MoneyFailure ReadEnds(
        ReadOnlySpan<char> text,
        NumberSymbols symbols,
        out AmountText low,
        out AmountText high
    )
    {
        high = default;

        // The first amount ends with its number; the separator is the first one behind that.
        var failure = AmountText.Read(text, symbols, out low);
        if (failure != MoneyFailure.None)
        {
            return failure;
        }

        var end = low.NumberEnd;
        var (at, length) = FirstSeparator(text[end..]);
        if (at < 0)
        {
            return MoneyFailure.NoRange;
        }

        low = low.WithBehind(text.Slice(end, at));
        failure = AmountText.Read(text[(end + at + length)..].TrimStart(), symbols, out high);
        return failure == MoneyFailure.NoNumber ? MoneyFailure.NoRange : failure;
    }

    private static (int At, int Length) FirstSeparator(ReadOnlySpan<char> text)
    {
        var (first, length) = (-1, 0);
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first))
            {
                (first, length) = (at, separator.Length);
            }
        }

        return (first, length);
    }

    // 4—5万元: the word behind the second amount holds for the first too.
    private static MoneyFailure ShareWord(AmountText low, AmountText high, NumberSymbols symbols, out decimal lowest)
    {
        lowest = low.Value;
        var word = WordOf(high.Number, symbols);
        if (word.IsEmpty || !WordOf(low.Number, symbols).IsEmpty || !low.Behind.IsEmpty || !high.Before.IsEmpty)
        {
            return MoneyFailure.None;
        }

        Span<char> text = stackalloc char[Money.MaxTextLength];
        low.Number.CopyTo(text);
        word.CopyTo(text[low.Number.Length..]);
        text = text[..(low.Number.Length + word.Length)];
        if (NumberReader.Read(text, symbols, out var number, out _) != NumberFailure.None)
        {
            return MoneyFailure.TooManyDigits;
        }

        lowest = low.IsNegative ? -number.Value : number.Value;

        // 500–1 million: from 500, or from 500 million? 1–1亿5000万: which of its words?
        var isCompound = high.Number[..^word.Length].ContainsAny('万', '亿');
        return isCompound || (lowest > high.Value && low.Value <= high.Value)
            ? MoneyFailure.SharedWord
            : MoneyFailure.None;
    }

    // What follows the last digit of a number.
    private static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> number, NumberSymbols symbols)
    {
        var end = number.Length;
        while (symbols.DigitAt(number, end - 1) < 0)
        {
            end--;
        }

        return number[end..];
    }

    private static MoneyReading ReadCurrency(
        ReadOnlySpan<char> text,
        AmountText low,
        AmountText high,
        MoneySigns signs,
        out Currency currency
    )
    {
        var isLowNamed = !low.Before.IsEmpty || !low.Behind.IsEmpty;
        var isHighNamed = !high.Before.IsEmpty || !high.Behind.IsEmpty;

        // One word before both and one behind both belong together: 港币50–60万元.
        if (low.Behind.IsEmpty && high.Before.IsEmpty)
        {
            return MoneyReader.ReadCurrency(text, low.Before, high.Behind, signs, out currency);
        }

        var first = isLowNamed ? low : high;
        var reading = MoneyReader.ReadCurrency(text, first.Before, first.Behind, signs, out currency);
        if (reading.Failure != MoneyFailure.None || !isLowNamed || !isHighNamed)
        {
            return reading;
        }

        reading = MoneyReader.ReadCurrency(text, high.Before, high.Behind, signs, out var other);
        return reading.Failure == MoneyFailure.None && other != currency
            ? new() { Failure = MoneyFailure.TwoCurrencies, Text = text }
            : reading;
    }
}
