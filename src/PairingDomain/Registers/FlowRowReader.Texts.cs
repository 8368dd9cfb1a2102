using System.Buffers;
using System.Globalization;
using System.Text;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Registers;

// What texts mean, and what is wrong with those that mean nothing.
public sealed partial class FlowRowReader
{
    // What stands in numbers that name no unit: digits, separators of some culture, signs.
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,'’-+ \u00A0\u202F");

    // A text that is not known.
    private bool TryRead(FlowField field, ReadOnlySpan<byte> text)
    {
        ref var code = ref codes[(int)field];
        var isRead = field switch
        {
            FlowField.Amount => TryAmount(text),
            FlowField.Date => false,
            FlowField.Assisting => texts.Assisting.TryRead(text, out code, out assistingName),
            FlowField.Assisted => texts.Assisted.TryRead(text, out code, out assistedName),
            FlowField.Currency => TryCurrency(Text(text), out code),
            _ => TryWord(field, Text(text), out code),
        };
        if (isRead && field != FlowField.Amount && code != SideTexts.NoNumber)
        {
            KeepCode(field, text, code);
        }

        return isRead;
    }

    private void KeepCode(FlowField field, ReadOnlySpan<byte> text, int code)
    {
        if (
            field is FlowField.Assisting or FlowField.Assisted
            && text.Length == CodeCache.Length
            && code is >= 0 and <= CodeCache.MostValue
        )
        {
            (field == FlowField.Assisting ? assistingCodes : assistedCodes).Add(text, code);
        }
        else
        {
            caches[(int)field].Add(text, code);
        }
    }

    // The long way: another culture, groups, number words, a currency.
    private bool TryAmount(ReadOnlySpan<byte> utf8Text)
    {
        if (
            utf8Text is [>= (byte)'A', _, _, (byte)' ', ..]
            && texts.Options.AmountUnit == 1
            && amounts.TryRead(utf8Text[4..], out narrow)
            && TryCode(utf8Text[..3], out var code)
        )
        {
            currencyOfAmount = 1 + code;
            return true;
        }

        var text = Text(utf8Text);
        var isPlain = WrittenNumber.TryParse(text, texts.Options.Provider, out var number);
        var ownsUnit = text.AsSpan().ContainsAnyExcept(OfNumbers);
        if (ownsUnit && texts.Options.AmountUnit != 1)
        {
            return false;
        }

        if (!isPlain)
        {
            if (!Money.TryParse(text, texts.Options.Provider, out var money))
            {
                return false;
            }

            currencyOfAmount = 1 + texts.NumberOf(money.Currency);
            number = new WrittenNumber(money.Amount, 1);
        }

        try
        {
            wide = ExactDecimal.Multiply(number.Value, texts.Options.AmountUnit);
            return true;
        }
        catch (Exception beyond) when (beyond is PrecisionLossException or OverflowException)
        {
            return false;
        }
    }

    // A code before an amount, where a word would have another meaning.
    private bool TryCode(ReadOnlySpan<byte> text, out int code)
    {
        if (codesOfAmounts.TryGet(text, out code))
        {
            return true;
        }

        if (!Currency.TryParse(text, null, out var currency))
        {
            return false;
        }

        code = texts.NumberOf(currency);
        codesOfAmounts.Add(text, code);
        return true;
    }

    // A word that the library reads behind an amount is a word for a currency.
    private bool TryCurrency(string text, out int code)
    {
        var isKnown =
            Currency.TryOf(text, out var currency)
            || (
                Money.TryParse("1 " + text, null, out var money)
                && money.Amount == 1
                && !(currency = money.Currency).IsNone
            );
        code = isKnown ? texts.NumberOf(currency) : 0;
        return isKnown;
    }

    private static bool TryWord(FlowField field, string text, out int code)
    {
        var value = RegisterWords.ValueOf(field, text);
        code = value.GetValueOrDefault() + (field == FlowField.Kind ? 0 : 1);
        return value is not null;
    }

    // What is wrong with a text that was not read.
    private string Reason(FlowField field, string text)
    {
        var shown = NumberFailures.Shorten(text);
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return $"'{shown}' has bytes that are no text in the encoding of the input. If the input is in another encoding, such as GB18030, name it.";
        }

        switch (field)
        {
            case FlowField.Amount:
                return AmountReason(text, shown);
            case FlowField.Date:
                return codes[(int)FlowField.Date] == DateField.OutOfRange
                    ? FormattableString.Invariant(
                        $"'{shown}' is not between {FlowDay.FirstYear}-01-01 and {FlowDay.LastYear}-12-31."
                    )
                    : $"'{shown}' is not a day; days are written year first, as 2018-06-30, 2018/6/30, 20180630 or 2018年6月30日.";
            case FlowField.Currency:
                return $"'{shown}' is not a currency.";
            case FlowField.Assisting or FlowField.Assisted:
                return $"'{shown}' is not a {(field == FlowField.Assisting ? "partner" : "place")}.";
            default:
                return $"'{shown}' is none of {string.Join(", ", RegisterWords.WordsOf(field))}.";
        }
    }

    private string AmountReason(string text, string shown)
    {
        try
        {
            var value = WrittenNumber.TryParse(text, texts.Options.Provider, out var number)
                ? number.Value
                : Money.Parse(text, texts.Options.Provider).Amount;
            if (texts.Options.AmountUnit == 1)
            {
                return $"'{shown}' is not an amount.";
            }

            ExactDecimal.Multiply(value, texts.Options.AmountUnit);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"'{shown}' names a unit of its own in a column whose unit is {texts.Options.AmountUnit}."
            );
        }
        catch (Exception reason) when (reason is FormatException or OverflowException or PrecisionLossException)
        {
            return reason.Message;
        }
    }

    private static string Text(ReadOnlySpan<byte> utf8Text) => Encoding.UTF8.GetString(utf8Text);
}
