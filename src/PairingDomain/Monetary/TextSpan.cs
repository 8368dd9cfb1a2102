using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace PairingDomain.Monetary;

/// <summary>Puts pieces of text one behind the other into a span of characters or of UTF-8, without an allocation.</summary>
/// <typeparam name="TChar">char, or byte for UTF-8.</typeparam>
internal ref struct TextSpan<TChar>(Span<TChar> destination)
    where TChar : unmanaged
{
    private readonly Span<TChar> destination = destination;
    private int length;
    private bool isFull;

    /// <summary>Appends a text, unless something did not fit.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        var free = destination[length..];
        var written = text.Length;
        var fits =
            typeof(TChar) == typeof(char)
                ? text.TryCopyTo(MemoryMarshal.Cast<TChar, char>(free))
                : Encoding.UTF8.TryGetBytes(text, MemoryMarshal.Cast<TChar, byte>(free), out written);
        Advance(fits, written);
    }

    /// <summary>Appends a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">As of <see cref="decimal.ToString(string?, IFormatProvider?)"/>, without its precision.</param>
    /// <param name="decimals">The precision; null for none.</param>
    /// <param name="numbers">Separators and signs.</param>
    public void Append(decimal number, char format, int? decimals, NumberFormatInfo numbers)
    {
        Span<char> specifier = stackalloc char[3];
        specifier[0] = format;
        var digits = 0;
        decimals?.TryFormat(specifier[1..], out digits, default, CultureInfo.InvariantCulture);
        var free = destination[length..];
        var fits =
            typeof(TChar) == typeof(char)
                ? number.TryFormat(
                    MemoryMarshal.Cast<TChar, char>(free),
                    out var written,
                    specifier[..(digits + 1)],
                    numbers
                )
                : number.TryFormat(
                    MemoryMarshal.Cast<TChar, byte>(free),
                    out written,
                    specifier[..(digits + 1)],
                    numbers
                );
        Advance(fits, written);
    }

    /// <summary>Whether all of it did fit.</summary>
    /// <param name="written">The length of the text; 0 when it did not fit.</param>
    public readonly bool TryFinish(out int written)
    {
        written = isFull ? 0 : length;
        return !isFull;
    }

    private void Advance(bool fits, int written)
    {
        // Nothing is appended behind a gap.
        isFull |= !fits;
        length = isFull ? destination.Length : length + written;
    }
}
