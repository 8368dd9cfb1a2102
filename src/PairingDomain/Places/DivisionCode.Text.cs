using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Numerics;

namespace PairingDomain.Places;

// Text: six ASCII digits, always invariant; a JSON string, because leading zeros and digits count.
[JsonConverter(typeof(DivisionCodeJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<DivisionCode>))]
public readonly partial struct DivisionCode : ISpanParsable<DivisionCode>, ISpanFormattable
{
    private const int Digits = 6;

    /// <summary>Reads six ASCII digits and nothing else.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not six digits 0 to 9.</exception>
    public static DivisionCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DivisionCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException(
                $"'{NumberFailures.Shorten(text)}' is not a division code: six digits, as in 440300."
            );

    /// <summary>Reads six ASCII digits and nothing else; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DivisionCode code) =>
        TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(string?, out DivisionCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DivisionCode code)
    {
        code = default;
        if (text.Length != Digits)
        {
            return false;
        }

        var number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        code = new DivisionCode(number);
        return true;
    }

    /// <inheritdoc/>
    static DivisionCode IParsable<DivisionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<DivisionCode>.TryParse(string? s, IFormatProvider? provider, out DivisionCode result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static DivisionCode ISpanParsable<DivisionCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<DivisionCode>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out DivisionCode result
    ) => TryParse(s, out result);

    /// <summary>The six digits.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Digits];
        Write(text, Number);
        return text.ToString();
    }

    /// <summary>
    /// Writes the six digits into <paramref name="destination"/>; false when it is shorter than that.
    /// </summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        if (destination.Length < Digits)
        {
            charsWritten = 0;
            return false;
        }

        Write(destination, Number);
        charsWritten = Digits;
        return true;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => TryFormat(destination, out charsWritten);

    private static void Write(Span<char> destination, int number)
    {
        for (var at = Digits - 1; at >= 0; at--)
        {
            destination[at] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
