using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PairingDomain.Monetary;

// Text: the code in capitals and nothing else, so a provider changes nothing.
public readonly partial struct Currency
    : ISpanParsable<Currency>,
        IUtf8SpanParsable<Currency>,
        ISpanFormattable,
        IUtf8SpanFormattable
{
    private const string NoCurrency = "no currency";

    /// <summary>Reads a code, three capital letters without blanks.</summary>
    /// <param name="text">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">ISO 4217 has no such code.</exception>
    public static Currency Parse(string text, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Currency Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null) =>
        TryOf(text, out var currency) ? currency : throw new FormatException(Refusal(text));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The code as UTF-8.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    public static Currency Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var currency)
            ? currency
            // Whatever the bytes are, a message shows no more of them than it would of a text.
            : throw new FormatException(Refusal(Encoding.UTF8.GetString(utf8Text[..Math.Min(utf8Text.Length, 180)])));

    /// <summary>Reads a code; never throws.</summary>
    /// <param name="text">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The currency, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Currency result) =>
        TryOf(text, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Currency result) =>
        TryOf(text, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Currency)"/>
    /// <param name="utf8Text">The code as UTF-8.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The currency, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Currency result)
    {
        result = default;
        return utf8Text.Length == CodeLength
            && TryOf([(char)utf8Text[0], (char)utf8Text[1], (char)utf8Text[2]], out result);
    }

    /// <summary>The code, or "no currency" for <c>default</c>.</summary>
    public override string ToString() => IsNone ? NoCurrency : Code;

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">null, "" or "G".</param>
    /// <param name="formatProvider">Not used: codes are the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        CheckFormat(format);
        var text = ToString();
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        CheckFormat(format);
        return Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"'{format}' is not a format of Currency; the only one is G.");
        }
    }
}
