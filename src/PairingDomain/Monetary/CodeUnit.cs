using System.Runtime.CompilerServices;

namespace PairingDomain.Monetary;

/// <summary>
/// A unit of UTF-16 (char) or UTF-8 (byte) as a number and back, for code that reads and writes ASCII in both. Generic
/// mathematics would do as well, but allocates until a method has run often enough to be optimised.
/// </summary>
internal static class CodeUnit
{
    /// <summary>The value of a unit.</summary>
    public static uint Value<TChar>(TChar unit)
        where TChar : unmanaged =>
        typeof(TChar) == typeof(byte) ? Unsafe.BitCast<TChar, byte>(unit) : Unsafe.BitCast<TChar, char>(unit);

    /// <summary>The unit of an ASCII character.</summary>
    public static TChar Of<TChar>(uint character)
        where TChar : unmanaged =>
        typeof(TChar) == typeof(byte)
            ? Unsafe.BitCast<byte, TChar>((byte)character)
            : Unsafe.BitCast<char, TChar>((char)character);
}
