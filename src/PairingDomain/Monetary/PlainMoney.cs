using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>
/// The text that money has by default, "CNY -1234.50", read and written as characters and as UTF-8 by one piece of code:
/// a code, a blank, a minus sign where there is one, digits, and further digits behind a point. What is longer than 64
/// bits hold, has other signs or belongs to another culture is left to <see cref="MoneyReader"/> and
/// <see cref="MoneyFormatter"/>, which read and write this text too, only not as fast.
/// </summary>
internal static class PlainMoney
{
    private const int CodeLength = 3;
    private const int AmountStart = 4;
    private const int ShortestText = 5;

    // Any nineteen digits fit into 64 bits.
    private const int LongestText = AmountStart + 19;

    /// <summary>Reads the whole text; false for one that has to be read the long way, which may find it to be money.</summary>
    /// <typeparam name="TChar">char, or byte for UTF-8.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="provider">Only the invariant culture is read here.</param>
    /// <param name="money">The money, or <c>default</c>.</param>
    /// <param name="places">How many digits stand behind the point.</param>
    public static bool TryRead<TChar>(
        ReadOnlySpan<TChar> text,
        IFormatProvider? provider,
        out Money money,
        out int places
    )
        where TChar : unmanaged
    {
        money = default;
        places = 0;
        if (
            text.Length is < ShortestText or > LongestText
            || CodeUnit.Value(text[CodeLength]) != ' '
            || !NumberSymbols.IsInvariant(provider)
        )
        {
            return false;
        }

        var isNegative = CodeUnit.Value(text[AmountStart]) == '-';
        var start = isNegative ? AmountStart + 1 : AmountStart;
        var coefficient = 0UL;
        var at = start;
        for (; at < text.Length && Digit(text[at]) is <= 9 and var digit; at++)
        {
            coefficient = unchecked((coefficient * 10) + digit);
        }

        if (at == start)
        {
            return false;
        }

        if (at < text.Length && CodeUnit.Value(text[at]) == '.')
        {
            var point = at;
            for (at++; at < text.Length && Digit(text[at]) is <= 9 and var digit; at++)
            {
                coefficient = unchecked((coefficient * 10) + digit);
            }

            places = at - point - 1;
            if (places == 0)
            {
                return false;
            }
        }

        if (
            at < text.Length
            || !Currency.TryOf(
                [(char)CodeUnit.Value(text[0]), (char)CodeUnit.Value(text[1]), (char)CodeUnit.Value(text[2])],
                out var currency
            )
        )
        {
            return false;
        }

        money = Money.Of(DecimalParts.ToDecimal(coefficient, places, isNegative), currency);
        return true;
    }

    /// <summary>True for an amount that <see cref="TryWrite"/> writes.</summary>
    public static bool CanWrite(decimal amount, IFormatProvider? provider) =>
        DecimalParts.Of(amount).High == 0 && NumberSymbols.IsInvariant(provider);

    /// <summary>Writes the text, or nothing when it does not fit.</summary>
    /// <typeparam name="TChar">char, or byte for UTF-8.</typeparam>
    public static bool TryWrite<TChar>(decimal amount, Currency currency, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        var parts = DecimalParts.Of(amount);
        var places = parts.Scale;
        var rest = parts.Low;

        // There is a digit before the point, be it a zero.
        var digits = Math.Max(DigitsOf(rest), places + 1);
        var length = AmountStart + (parts.IsNegative ? 1 : 0) + digits + (places > 0 ? 1 : 0);
        if (length > destination.Length)
        {
            written = 0;
            return false;
        }

        // From the last digit to the first.
        var at = length;
        for (var left = digits; left > 0; left--)
        {
            (rest, var digit) = Math.DivRem(rest, 10UL);
            destination[--at] = CodeUnit.Of<TChar>('0' + (uint)digit);
            if (digits - left + 1 == places)
            {
                destination[--at] = CodeUnit.Of<TChar>('.');
            }
        }

        if (parts.IsNegative)
        {
            destination[--at] = CodeUnit.Of<TChar>('-');
        }

        var code = (uint)currency.Packed;
        destination[CodeLength] = CodeUnit.Of<TChar>(' ');
        destination[2] = CodeUnit.Of<TChar>(code & 0xFF);
        destination[1] = CodeUnit.Of<TChar>((code >> 8) & 0xFF);
        destination[0] = CodeUnit.Of<TChar>(code >> 16);
        written = length;
        return true;
    }

    // More than 9 for whatever is no digit.
    private static uint Digit<TChar>(TChar character)
        where TChar : unmanaged => unchecked(CodeUnit.Value(character) - '0');

    private static int DigitsOf(ulong number)
    {
        var digits = 1;
        while (digits <= PowersOfTen.Largest && number >= PowersOfTen.Of(digits))
        {
            digits++;
        }

        return digits;
    }
}
