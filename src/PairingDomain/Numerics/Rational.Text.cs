using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;

namespace PairingDomain.Numerics;

// Text: "143.63" or "2000/3", always invariant; a JSON string.
[JsonConverter(typeof(RationalJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Rational>))]
public readonly partial struct Rational : IParsable<Rational>, ISpanParsable<Rational>
{
    /// <summary>Longest text that is read, in characters; a longer one is refused rather than computed on.</summary>
    public const int MaxTextLength = 1_000;

    /// <summary>Reads "5", "-143.63" or "2000/3".</summary>
    /// <param name="text">The text; no blanks, no grouping.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is neither a decimal number nor a fraction, or is longer than <see cref="MaxTextLength"/>.</exception>
    public static Rational Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Rational Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value)
            ? value
            : throw new FormatException(
                text.Length > MaxTextLength
                    ? $"A number of {text.Length} characters is longer than the {MaxTextLength} that are read."
                    : $"'{text}' is neither a decimal number nor a fraction like 2000/3."
            );

    /// <summary>Reads "5", "-143.63" or "2000/3"; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rational value) =>
        TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string?, out Rational)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        if (text.Length > MaxTextLength)
        {
            return false;
        }

        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            if (
                !TryParseInteger(text[..slash], NumberStyles.AllowLeadingSign, out var numerator)
                || !TryParseInteger(text[(slash + 1)..], NumberStyles.None, out var denominator)
                || denominator.IsZero
            )
            {
                return false;
            }

            value = Of(numerator, denominator);
            return true;
        }

        var point = text.IndexOf('.');
        if (point < 0)
        {
            var whole = TryParseInteger(text, NumberStyles.AllowLeadingSign, out var integer);
            value = new Rational(integer, BigInteger.One);
            return whole;
        }

        var places = text.Length - point - 1;
        if (places == 0 || point == 0 || !char.IsAsciiDigit(text[point - 1]) || !char.IsAsciiDigit(text[point + 1]))
        {
            return false;
        }

        if (
            !TryParseInteger(
                string.Concat(text[..point], text[(point + 1)..]),
                NumberStyles.AllowLeadingSign,
                out var digits
            )
        )
        {
            return false;
        }

        value = Of(digits, BigInteger.Pow(10, places));
        return true;
    }

    /// <inheritdoc/>
    static Rational IParsable<Rational>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Rational>.TryParse(string? s, IFormatProvider? provider, out Rational result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static Rational ISpanParsable<Rational>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Rational>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out Rational result
    ) => TryParse(s, out result);

    /// <summary>"143.63" where the value is an exact decimal, else "2000/3".</summary>
    public override string ToString()
    {
        if (IsInteger)
        {
            return Numerator.ToString(CultureInfo.InvariantCulture);
        }

        return TryToDecimal(out var value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
    }

    // Nearly every number fits into 64 bits, and those are read without the machinery for the others.
    private static bool TryParseInteger(ReadOnlySpan<char> text, NumberStyles style, out BigInteger value)
    {
        if (long.TryParse(text, style, CultureInfo.InvariantCulture, out var number))
        {
            value = number;
            return true;
        }

        return BigInteger.TryParse(text, style, CultureInfo.InvariantCulture, out value);
    }
}
