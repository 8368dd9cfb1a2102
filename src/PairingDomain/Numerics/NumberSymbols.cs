using System.Globalization;
using System.Runtime.CompilerServices;

namespace PairingDomain.Numerics;

/// <summary>
/// How a culture writes numbers: separators, groups, signs, digits. Besides its own a culture also reads ASCII and
/// full-width digits, groups of three, and the signs "-", "−" and "+".
/// </summary>
internal sealed class NumberSymbols
{
    private static readonly NumberSymbols Invariant = new(NumberFormatInfo.InvariantInfo);

    private readonly string decimalSeparator;
    private readonly string groupSeparator;
    private readonly string negativeSign;

    // The culture's own zero, where its ten digits are one run of single characters; else the ASCII one.
    private readonly char zero;

    private NumberSymbols(NumberFormatInfo format)
    {
        decimalSeparator = format.NumberDecimalSeparator;
        groupSeparator = format.NumberGroupSeparator;
        negativeSign = format.NegativeSign;
        var digits = string.Concat(format.NativeDigits);
        zero = digits.Length == 10 && digits[9] - digits[0] == 9 ? digits[0] : '0';
        if (format.NumberGroupSizes is [var last and > 0, ..] sizes)
        {
            LastGroup = last;
            OtherGroups = sizes is [_, var next and > 0, ..] ? next : last;
        }
    }

    /// <summary>Digits in the group before the decimal separator: 3, also in India.</summary>
    public int LastGroup { get; } = 3;

    /// <summary>Digits in the groups before that: 3, in India 2.</summary>
    public int OtherGroups { get; } = 3;

    /// <summary>True for null and for the invariant culture.</summary>
    public static bool IsInvariant(IFormatProvider? provider) =>
        provider is null || provider == CultureInfo.InvariantCulture || provider == NumberFormatInfo.InvariantInfo;

    /// <summary>Those of <paramref name="provider"/>; of the invariant culture for null.</summary>
    public static NumberSymbols Of(IFormatProvider? provider)
    {
        if (IsInvariant(provider))
        {
            return Invariant;
        }

        var format = NumberFormatInfo.GetInstance(provider);
        return format.IsReadOnly ? Cultures.Of(format) : new NumberSymbols(format);
    }

    /// <summary>The first digit; -1 when there is none.</summary>
    public int IndexOfDigit(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (DigitAt(text, at) >= 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The value of the digit at a place; -1 when it is none.</summary>
    public int DigitAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return -1;
        }

        var character = text[at];
        return char.IsAsciiDigit(character) ? character - '0'
            : character is >= '０' and <= '９' ? character - '０'
            : character >= zero && character - zero <= 9 ? character - zero
            : -1;
    }

    /// <summary>The length of the decimal separator at a place; 0 when it is none.</summary>
    public int DecimalSeparatorAt(ReadOnlySpan<char> text, int at) => SeparatorAt(text, at, decimalSeparator);

    /// <summary>The length of the group separator at a place; 0 when it is none.</summary>
    public int GroupSeparatorAt(ReadOnlySpan<char> text, int at) => SeparatorAt(text, at, groupSeparator);

    /// <summary>The length of the sign that a text begins with; 0 when there is none.</summary>
    public int SignAtStart(ReadOnlySpan<char> text, out bool negative)
    {
        negative = true;
        if (negativeSign.Length > 0 && text.StartsWith(negativeSign, StringComparison.Ordinal))
        {
            return negativeSign.Length;
        }

        return CommonSign(text.IsEmpty ? ' ' : text[0], out negative);
    }

    /// <summary>The length of the sign that a text ends with; 0 when there is none.</summary>
    public int SignAtEnd(ReadOnlySpan<char> text, out bool negative)
    {
        negative = true;
        if (negativeSign.Length > 0 && text.EndsWith(negativeSign, StringComparison.Ordinal))
        {
            return negativeSign.Length;
        }

        return CommonSign(text.IsEmpty ? ' ' : text[^1], out negative);
    }

    private static int CommonSign(char character, out bool negative)
    {
        negative = character is '-' or '\u2212';
        return negative || character == '+' ? 1 : 0;
    }

    // The culture's separator or its full-width form; a no-break space also stands for the narrow one and the plain one.
    private static int SeparatorAt(ReadOnlySpan<char> text, int at, string separator)
    {
        if (at >= text.Length || separator.Length == 0)
        {
            return 0;
        }

        if (text[at..].StartsWith(separator, StringComparison.Ordinal))
        {
            return separator.Length;
        }

        var same = separator[0] switch
        {
            ',' => text[at] == '，',
            '.' => text[at] == '．',
            '\u00A0' or '\u202F' => text[at] is '\u00A0' or '\u202F' or ' ',
            _ => false,
        };
        return same ? 1 : 0;
    }

    // What is made from an object that never changes is kept with it, because the framework copies a culture's digits and
    // groups whenever they are asked for. Nobody can tell, except by the time and memory it takes.
    private static class Cultures
    {
        private static readonly ConditionalWeakTable<NumberFormatInfo, NumberSymbols> Known = [];

        public static NumberSymbols Of(NumberFormatInfo format) => Known.GetValue(format, static it => new(it));
    }
}
