using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PairingDomain.Numerics;

/// <summary>
/// A decimal as it lies in memory: value = ±(High × 2^64 + Low) × 10^-Scale. The layout is that of the DECIMAL of OLE
/// Automation, which .NET keeps to hand decimals to native code; a test compares it with <see cref="decimal.GetBits(decimal)"/>.
/// Reading the parts this way takes no time, where GetBits takes as long as an addition.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalParts
{
    private const int SignBit = int.MinValue;
    private const int ScaleShift = 16;

    // Nothing but the sign and the scale.
    private readonly int flags;

    private DecimalParts(int flags, ulong low)
    {
        this.flags = flags;
        High = 0;
        Low = low;
    }

    /// <summary>The upper 32 bits of the coefficient.</summary>
    public uint High { get; }

    /// <summary>The lower 64 bits of the coefficient.</summary>
    public ulong Low { get; }

    /// <summary>Decimals, 0 to 28.</summary>
    public int Scale => (flags & ~SignBit) >> ScaleShift;

    /// <summary>True for a number below zero and for a negative zero.</summary>
    public bool IsNegative => flags < 0;

    /// <summary>The parts of a decimal.</summary>
    public static DecimalParts Of(decimal value) => Unsafe.BitCast<decimal, DecimalParts>(value);

    /// <summary>The decimal of a coefficient that fits into 64 bits.</summary>
    /// <param name="coefficient">Any.</param>
    /// <param name="scale">0 to 28, which is not checked.</param>
    /// <param name="isNegative">True for a number below zero.</param>
    public static decimal ToDecimal(ulong coefficient, int scale, bool isNegative) =>
        Unsafe.BitCast<DecimalParts, decimal>(
            new DecimalParts((scale << ScaleShift) | (isNegative ? SignBit : 0), coefficient)
        );
}
