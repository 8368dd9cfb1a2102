using System.Buffers;
using System.Globalization;
using System.Text;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Registers;

// What texts mean, and what is wrong with those that mean nothing.
public sealed partial class FlowIntake
{
    // What stands in numbers that name no unit: digits, separators of some culture, signs.
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,'’-+ \u00A0\u202F");

    private bool SetText(FlowField field, ReadOnlySpan<byte> text)
    {
        switch (field)
        {
            case FlowField.Amount:
                isWide = false;
                return amounts.TryRead(text, out narrow) || SetAmount(text);
            case FlowField.Date:
                return (codes[(int)FlowField.Date] = DateField.Read(text)) >= 0;
            case FlowField.Assisting:
                return assisting.TryRead(text, out codes[(int)FlowField.Assisting]);
            case FlowField.Assisted:
                return assisted.TryRead(text, out codes[(int)FlowField.Assisted]);
            default:
                var cache = words[(int)field];
                if (cache.TryGet(text, out codes[(int)field]))
                {
                    return true;
                }

                var isKnown = TryWord(field, Text(text), out codes[(int)field]);
                if (isKnown)
                {
                    cache.Add(text, codes[(int)field]);
                }

                return isKnown;
        }
    }

    // The long way: another culture, groups, number words, a currency.
    private bool SetAmount(ReadOnlySpan<byte> utf8Text)
    {
        if (
            utf8Text is [_, _, _, (byte)' ', ..]
            && Currency.TryParse(utf8Text[..3], null, out var code)
            && options.AmountUnit == 1
            && amounts.TryRead(utf8Text[4..], out narrow)
        )
        {
            currencyOfAmount = 1 + builder.NumberOf(code);
            return true;
        }

        var text = Text(utf8Text);
        var isPlain = WrittenNumber.TryParse(text, options.Provider, out var number);
        var ownsUnit = text.AsSpan().ContainsAnyExcept(OfNumbers);
        if (ownsUnit && options.AmountUnit != 1)
        {
            return false;
        }

        if (!isPlain)
        {
            if (!Money.TryParse(text, options.Provider, out var money))
            {
                return false;
            }

            currencyOfAmount = 1 + builder.NumberOf(money.Currency);
            number = new WrittenNumber(money.Amount, 1);
        }

        isWide = true;
        try
        {
            wide = ExactDecimal.Multiply(number.Value, options.AmountUnit);
            return true;
        }
        catch (Exception beyond) when (beyond is PrecisionLossException or OverflowException)
        {
            return false;
        }
    }

    private bool TryWord(FlowField field, string text, out int code)
    {
        code = 0;
        if (field == FlowField.Currency)
        {
            // A word that the library reads behind an amount is a word for a currency.
            var isKnown =
                Currency.TryOf(text, out var currency)
                || (
                    Money.TryParse("1 " + text, null, out var money)
                    && money.Amount == 1
                    && !(currency = money.Currency).IsNone
                );
            code = isKnown ? builder.NumberOf(currency) : 0;
            return isKnown;
        }

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
            return $"'{shown}' has bytes that are no text in the encoding of the input.";
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
            var value = WrittenNumber.TryParse(text, options.Provider, out var number)
                ? number.Value
                : Money.Parse(text, options.Provider).Amount;
            if (options.AmountUnit == 1)
            {
                return $"'{shown}' is not an amount.";
            }

            ExactDecimal.Multiply(value, options.AmountUnit);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"'{shown}' names a unit of its own in a column whose unit is {options.AmountUnit}."
            );
        }
        catch (Exception reason) when (reason is FormatException or OverflowException or PrecisionLossException)
        {
            return reason.Message;
        }
    }

    private static int PointOf(IFormatProvider? provider) =>
        NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture).NumberDecimalSeparator
            is [var point and < (char)0x80]
            ? point
            : -1;

    private static string Text(ReadOnlySpan<byte> utf8Text) => Encoding.UTF8.GetString(utf8Text);
}
