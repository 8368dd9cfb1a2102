using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PairingDomain.Numerics;

/// <summary>
/// A number as a text writes it: its value and its resolution, the place value of the last digit written.
/// "50.8 million" is 50,800,000 with a resolution of 100,000; "127,300" has a resolution of 1, because whether its
/// zeros were counted or rounded the digits do not say. Reads digits with groups of three, a decimal point, and number
/// words in English (hundred, thousand, million, billion, trillion) and Chinese (十 百 千 万 亿 and their products,
/// 1亿5000万). <c>default</c> is 0 with resolution 0, which no text gives.
/// </summary>
/// <param name="Value">The value in full.</param>
/// <param name="Resolution">The place value of the last written digit: 100000 for "50.8 million", 0.01 for "1.25". Positive.</param>
public readonly record struct WrittenNumber(decimal Value, decimal Resolution) : ISpanParsable<WrittenNumber>
{
    /// <summary>Half the resolution: how far a correctly rounded true value may lie from <see cref="Value"/>.</summary>
    public decimal HalfResolution => Resolution / 2;

    /// <summary>Reads a number; invariant separators unless <paramref name="provider"/> says otherwise.</summary>
    /// <param name="text">The number with nothing but blanks around it.</param>
    /// <param name="provider">Source of separators and signs; null means the invariant culture, never the current one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">Not a number, or its digits are grouped in a way that has several readings ("11,0000").</exception>
    /// <exception cref="OverflowException">More digits than decimal holds.</exception>
    public static WrittenNumber Parse(string text, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static WrittenNumber Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null)
    {
        var failure = ReadWhole(text, provider, out var number);
        return failure == NumberFailure.None ? number : throw NumberFailures.Exception(failure, text);
    }

    /// <summary>Reads a number; never throws.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        IFormatProvider? provider,
        out WrittenNumber number
    ) => TryParse(text.AsSpan(), provider, out number);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out WrittenNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out WrittenNumber number) =>
        ReadWhole(text, provider, out number) == NumberFailure.None;

    private static NumberFailure ReadWhole(ReadOnlySpan<char> text, IFormatProvider? provider, out WrittenNumber number)
    {
        var trimmed = text.Trim();
        var failure = NumberReader.Read(trimmed, provider, out number, out var length);
        if (failure == NumberFailure.None && length != trimmed.Length)
        {
            failure = NumberFailure.TrailingText;
        }

        if (failure != NumberFailure.None)
        {
            number = default;
        }

        return failure;
    }

    /// <summary>The value in full, invariant; the resolution is not written.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
