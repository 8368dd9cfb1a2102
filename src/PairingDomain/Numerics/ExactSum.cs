using System.Runtime.CompilerServices;

namespace PairingDomain.Numerics;

/// <summary>
/// The exact sum of any decimals, in whatever order they come; what does not fit on the way does no harm. A running
/// total: it changes, so it lives in a local variable. <c>default</c> is the sum of nothing.
/// </summary>
/// <remarks>
/// A decimal of at most 64 bits and nine decimals, as nearly all money is, becomes a whole number of billionths below
/// 2^64 × 10^9 &lt; 2^94. More than 2^32 of those fit into 128 bits, so none of the additions has to be checked: they are
/// counted, and before there are too many the total moves on. All other decimals are added as decimals, and as fractions
/// where even those do not fit.
/// </remarks>
internal struct ExactSum
{
    private const int SmallScale = 9;
    private const uint MaxCount = uint.MaxValue;

    private Int128 billionths;
    private uint count;
    private int scale;
    private decimal wide;
    private Rational rest;

    /// <summary>Adds a decimal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(decimal value)
    {
        var parts = DecimalParts.Of(value);
        var places = parts.Scale;
        if (parts.High != 0 || places > SmallScale || count == MaxCount)
        {
            AddWide(value);
            return;
        }

        var size = (Int128)Math.BigMul(parts.Low, PowersOfTen.Of(SmallScale - places));
        unchecked
        {
            billionths += parts.IsNegative ? -size : size;
            count++;
        }

        scale = Math.Max(scale, places);
    }

    /// <summary>The sum, when decimal holds it, with as many decimals as the number with most of them.</summary>
    /// <param name="total">The sum, or 0.</param>
    /// <param name="exact">The sum in any case.</param>
    public readonly bool TryTotal(out decimal total, out Rational exact)
    {
        exact = default;
        var places = scale;
        var small = billionths / (Int128)PowersOfTen.Of(SmallScale - places);
        var size = (UInt128)Int128.Abs(small);
        if (rest == default && size >> 96 == 0)
        {
            var narrow = new decimal(
                unchecked((int)(uint)size),
                unchecked((int)(uint)(size >> 32)),
                unchecked((int)(uint)(size >> 64)),
                small < 0,
                (byte)places
            );
            if (ExactDecimal.TryAdd(narrow, wide, out total))
            {
                return true;
            }
        }

        exact = rest + wide + (Rational.Of(small, 1) / Rational.Of(PowersOfTen.Of(places), 1));
        return exact.TryToDecimal(out total);
    }

    private void AddWide(decimal value)
    {
        if (!ExactDecimal.TryAdd(wide, value, out var sum))
        {
            rest += wide;
            sum = value;
        }

        wide = sum;
    }
}
