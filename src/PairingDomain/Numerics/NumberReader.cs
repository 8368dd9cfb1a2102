using System.Globalization;

namespace PairingDomain.Numerics;

/// <summary>
/// The one number parser of the library: reads the longest number that a text begins with. One pass, no allocation,
/// no recursion, so its cost is linear in the text whatever the text is.
/// </summary>
internal static class NumberReader
{
    // 28 digits always fit decimal's 96 bits.
    private const int MaxDigits = 28;

    /// <summary>Reads digits and the number words behind them.</summary>
    /// <param name="text">Begins with the number.</param>
    /// <param name="provider">Separators and signs; null means invariant.</param>
    /// <param name="number">Value and resolution.</param>
    /// <param name="length">How many characters the number takes.</param>
    public static NumberFailure Read(
        ReadOnlySpan<char> text,
        IFormatProvider? provider,
        out WrittenNumber number,
        out int length
    )
    {
        var format = provider is null ? NumberFormatInfo.InvariantInfo : NumberFormatInfo.GetInstance(provider);
        number = default;
        length = 0;
        var negative = false;
        var at = ReadSign(text, format, ref negative);
        var total = 0m;
        var resolution = 0m;
        var limit = decimal.MaxValue;
        while (true)
        {
            var failure = ReadDigits(text[at..], format, out var digits, out var places, out var used);
            if (failure != NumberFailure.None)
            {
                // After a first 亿 or 万 a further number is optional: 1亿5000万, but also 1亿元.
                return length > 0 && failure == NumberFailure.NoDigits
                    ? Finish(total, resolution, negative, out number)
                    : failure;
            }

            var word = NumberWords.Read(text[(at + used)..], out var multiplier, out var isChinese);
            if (multiplier >= limit)
            {
                // A second part must be smaller than the first: "1亿 5亿" is two numbers.
                return Finish(total, resolution, negative, out number);
            }

            if (!TryScale(digits, places, multiplier, out var part, out var step))
            {
                return NumberFailure.TooManyDigits;
            }

            if (length > 0 && part >= limit)
            {
                return Finish(total, resolution, negative, out number);
            }

            try
            {
                total = ExactDecimal.Add(total, part);
            }
            catch (ArithmeticException)
            {
                return NumberFailure.TooManyDigits;
            }

            resolution = step;
            at += used + word;
            length = at;
            if (!isChinese || multiplier < 10_000m || places > 0)
            {
                return Finish(total, resolution, negative, out number);
            }

            limit = multiplier;
        }
    }

    private static NumberFailure Finish(decimal total, decimal resolution, bool negative, out WrittenNumber number)
    {
        number = new WrittenNumber(negative && total != 0m ? -total : total, resolution);
        return NumberFailure.None;
    }

    private static int ReadSign(ReadOnlySpan<char> text, NumberFormatInfo format, ref bool negative)
    {
        if (format.NegativeSign.Length > 0 && text.StartsWith(format.NegativeSign, StringComparison.Ordinal))
        {
            negative = true;
            return format.NegativeSign.Length;
        }

        if (text.Length > 0 && text[0] is '-' or '\u2212')
        {
            negative = true;
            return 1;
        }

        return text.Length > 0 && text[0] == '+' ? 1 : 0;
    }

    private static bool TryScale(
        decimal digits,
        int places,
        decimal multiplier,
        out decimal value,
        out decimal resolution
    )
    {
        value = 0m;
        resolution = 0m;
        try
        {
            resolution = ExactDecimal.Multiply(new decimal(1, 0, 0, false, (byte)places), multiplier);
            value = ExactDecimal.Multiply(digits, multiplier);
        }
        catch (ArithmeticException)
        {
            return false;
        }

        if (multiplier > 1m)
        {
            // 50.8 × 1000000 is 50800000.0 in decimal; the written zeros of the product mean nothing.
            value = decimal.IsInteger(value) ? decimal.Truncate(value) : value;
            resolution = decimal.IsInteger(resolution) ? decimal.Truncate(resolution) : resolution;
        }

        return true;
    }

    private static NumberFailure ReadDigits(
        ReadOnlySpan<char> text,
        NumberFormatInfo format,
        out decimal value,
        out int places,
        out int length
    )
    {
        value = 0m;
        places = 0;
        length = 0;
        var digits = 0;
        var groupDigits = 0;
        var groups = 0;
        var grouping = false;
        var at = 0;
        while (at < text.Length)
        {
            if (DigitAt(text, at) is var digit and >= 0)
            {
                if (!Append(ref value, ref digits, digit))
                {
                    return NumberFailure.TooManyDigits;
                }

                groupDigits++;
                at++;
            }
            else if (
                groupDigits > 0
                && SeparatorAt(text, at, format.NumberGroupSeparator) is var width and > 0
                && DigitAt(text, at + width) >= 0
            )
            {
                grouping |= groups == 0 ? groupDigits > 3 : groupDigits != 3;
                groups++;
                groupDigits = 0;
                at += width;
            }
            else
            {
                break;
            }
        }

        if (at == 0)
        {
            return NumberFailure.NoDigits;
        }

        if (grouping || (groups > 0 && groupDigits != 3))
        {
            return NumberFailure.Grouping;
        }

        if (SeparatorAt(text, at, format.NumberDecimalSeparator) is var point and > 0 && DigitAt(text, at + point) >= 0)
        {
            at += point;
            for (; DigitAt(text, at) is var digit and >= 0; at++)
            {
                if (places == MaxDigits || !Append(ref value, ref digits, digit))
                {
                    return NumberFailure.TooManyDigits;
                }

                places++;
            }
        }

        // The digits were read as one whole number; the scale puts the point where it was written.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        value = new decimal(bits[0], bits[1], bits[2], false, (byte)places);
        length = at;
        return NumberFailure.None;
    }

    private static bool Append(ref decimal value, ref int digits, int digit)
    {
        if (digits == MaxDigits)
        {
            return false;
        }

        value = (value * 10m) + digit;
        digits += digits > 0 || digit > 0 ? 1 : 0;
        return true;
    }

    // ASCII and full-width digits; other scripts' digits are not used in the reports.
    private static int DigitAt(ReadOnlySpan<char> text, int at) =>
        at >= text.Length ? -1
        : text[at] is >= '0' and <= '9' ? text[at] - '0'
        : text[at] is >= '０' and <= '９' ? text[at] - '０'
        : -1;

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
}
