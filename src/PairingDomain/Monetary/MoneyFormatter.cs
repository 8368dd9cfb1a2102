using System.Globalization;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>Writes <see cref="Money"/> in all its formats, as characters and as UTF-8, without an allocation.</summary>
internal static class MoneyFormatter
{
    // What stands before an amount whose digits were rounded away.
    private const string Approximately = "≈";

    // An amount of a million or more has at most 22 decimals, so dividing it by a million only moves its point, and the
    // result always fits; so for the others.
    private static readonly (int Power, string Word)[] English = [(6, " million"), (9, " billion"), (12, " trillion")];

    private static readonly (int Power, string Word)[] Chinese = [(4, "万"), (8, "亿"), (12, "万亿")];

    /// <summary>Appends money; without its code, in formats G and N, when the currency is <c>default</c>.</summary>
    public static void Write<TChar>(
        decimal amount,
        Currency currency,
        MoneyFormat format,
        NumberFormatInfo numbers,
        ref TextSpan<TChar> text
    )
        where TChar : unmanaged
    {
        if (format.Letter == 'G')
        {
            AppendCode(currency, ref text);
            text.Append(amount, 'G', null, numbers);
            return;
        }

        var size = decimal.Abs(amount);
        var words =
            format.Letter == 'K' ? English
            : format.Letter == 'Z' ? Chinese
            : default(ReadOnlySpan<(int Power, string Word)>);
        var (shown, word, isExact) = Shown(size, words, format.Decimals);
        var isNegative = amount < 0m && shown != 0m;
        var sign = isNegative && !format.IsAccounting ? numbers.NegativeSign : "";
        text.Append(isExact ? "" : Approximately);
        text.Append(isNegative && format.IsAccounting ? "(" : "");
        switch (format.Letter)
        {
            case 'C':
                text.Append(sign);
                AppendSign(currency, ref text);
                break;
            case 'Z':
                text.Append(sign);
                break;
            default:
                AppendCode(currency, ref text);
                text.Append(sign);
                break;
        }

        AppendNumber(shown, word, format, currency, numbers, ref text);
        text.Append(word);
        text.Append(format.Letter == 'Z' ? CurrencySigns.ChineseUnitOf(currency) : "");
        text.Append(isNegative && format.IsAccounting ? ")" : "");
    }

    // "US$", or the code and a blank.
    private static void AppendSign<TChar>(Currency currency, ref TextSpan<TChar> text)
        where TChar : unmanaged
    {
        if (CurrencySigns.Of(currency) is { } sign)
        {
            text.Append(sign);
        }
        else
        {
            AppendCode(currency, ref text);
        }
    }

    private static void AppendCode<TChar>(Currency currency, ref TextSpan<TChar> text)
        where TChar : unmanaged
    {
        if (!currency.IsNone)
        {
            text.Append(currency.Code);
            text.Append(" ");
        }
    }

    private static void AppendNumber<TChar>(
        decimal shown,
        string word,
        MoneyFormat format,
        Currency currency,
        NumberFormatInfo numbers,
        ref TextSpan<TChar> text
    )
        where TChar : unmanaged
    {
        // Groups are for digits in full; before a word, and in Chinese, there are none.
        var isGrouped = word.Length == 0 && format.Letter != 'Z';
        if (format.Decimals is { } decimals)
        {
            text.Append(shown, isGrouped ? 'N' : 'F', decimals, numbers);
        }
        else if (isGrouped)
        {
            var least = format.Letter == 'C' ? currency.MinorUnits ?? 0 : 0;
            var padded = Padded(shown, least);
            text.Append(padded, 'N', padded.Scale, numbers);
        }
        else
        {
            // All digits; with a word without the zeros at the end.
            text.Append(shown, 'G', word.Length == 0 ? null : 29, numbers);
        }
    }

    /// <summary>The number to write and the word behind it; with a number of decimals rounded to them, half away from zero.</summary>
    private static (decimal Number, string Word, bool IsExact) Shown(
        decimal size,
        ReadOnlySpan<(int Power, string Word)> words,
        int? decimals
    )
    {
        // The largest word that is not larger than the amount; -1 for none.
        var at = words.Length - 1;
        while (at >= 0 && size < Power(words[at].Power))
        {
            at--;
        }

        var power = at < 0 ? 0 : words[at].Power;
        var exact = ExactDecimal.WithScale(size, size.Scale + power);
        var shown = decimals is { } places ? decimal.Round(exact, places, MidpointRounding.AwayFromZero) : exact;

        // Rounding may reach the next word: 999,999,999 with no decimals is one billion, not 1000 million.
        if (at + 1 < words.Length && shown >= Power(words[at + 1].Power - power))
        {
            return (1m, words[at + 1].Word, shown == exact);
        }

        return (shown, at < 0 ? "" : words[at].Word, shown == exact);
    }

    private static decimal Power(int exponent) => PowersOfTen.Of(exponent);

    // Adding 0.00 writes two decimals; of an amount so large that decimal has no room for them, as many as it has.
    private static decimal Padded(decimal size, int decimals) =>
        size + new decimal(0, 0, 0, isNegative: false, (byte)decimals);
}
