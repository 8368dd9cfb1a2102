using System.Runtime.CompilerServices;
using PairingDomain.Flows;

namespace PairingDomain.Registers;

/// <summary>Amounts of digits, a point and a sign, without a text being made of them; anything else is for the slow way.</summary>
internal sealed class AmountField
{
    // So many digits fit into 64 bits.
    private const int MostDigits = 18;

    // Ten-thousandths of one unit of the last decimal, by the number of decimals; 0 where that is no whole number.
    private readonly ulong[] factors = new ulong[MostDigits + 1];
    private readonly int point;

    /// <param name="unit">What an amount of 1 is in full units.</param>
    /// <param name="point">The decimal separator; -1 when it is no single ASCII character.</param>
    public AmountField(decimal unit, int point)
    {
        this.point = point;
        var factor = unit * FlowAmount.PerUnit;
        for (var decimals = 0; decimals < factors.Length; decimals++)
        {
            factors[decimals] = factor <= long.MaxValue && decimal.IsInteger(factor) ? (ulong)factor : 0;
            factor /= 10;
        }
    }

    /// <summary>The ten-thousandths; false when the text is not plain or they are too many.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out long narrow)
    {
        var isNegative = text is [(byte)'-', ..];
        var digits = isNegative ? text[1..] : text;
        var (number, at) = (0UL, 0);
        narrow = 0;
        while (at < digits.Length && IsDigit(digits[at], out var digit))
        {
            number = unchecked((number * 10) + digit);
            at++;
        }

        var decimals = 0;
        if (at > 0 && at < digits.Length && digits[at] == point)
        {
            var first = ++at;
            while (at < digits.Length && IsDigit(digits[at], out var digit))
            {
                number = unchecked((number * 10) + digit);
                at++;
            }

            decimals = at - first;
            if (decimals == 0)
            {
                return false;
            }
        }

        // One of the characters may be the point.
        if (at == 0 || at != digits.Length || at > MostDigits || factors[decimals] == 0)
        {
            return false;
        }

        var high = Math.BigMul(number, factors[decimals], out var low);
        narrow = unchecked(isNegative ? -(long)low : (long)low);
        return high == 0 && low <= long.MaxValue;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDigit(byte character, out uint digit)
    {
        digit = unchecked((uint)character - (uint)'0');
        return digit <= 9;
    }
}
