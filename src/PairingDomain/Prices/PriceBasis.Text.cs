using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

// Text: "prices of 2010" or "current prices", in every culture.
public readonly partial struct PriceBasis : ISpanParsable<PriceBasis>
{
    private const string CurrentText = "current prices";
    private const string YearText = "prices of ";

    /// <summary>Reads "prices of 2010" or "current prices".</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is another.</exception>
    public static PriceBasis Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PriceBasis Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var basis)
            ? basis
            : throw new FormatException(
                $"'{NumberFailures.Shorten(text)}' is neither '{CurrentText}' nor '{YearText}' and a year of four digits."
            );

    /// <summary>Reads "prices of 2010" or "current prices"; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PriceBasis basis) =>
        TryParse(text.AsSpan(), out basis);

    /// <inheritdoc cref="TryParse(string?, out PriceBasis)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PriceBasis basis)
    {
        basis = Current;
        if (text.SequenceEqual(CurrentText))
        {
            return true;
        }

        if (
            !text.StartsWith(YearText, StringComparison.Ordinal)
            || text.Length != YearText.Length + 4
            || !int.TryParse(text[YearText.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year < MinYear
        )
        {
            return false;
        }

        basis = new PriceBasis(year);
        return true;
    }

    /// <inheritdoc/>
    static PriceBasis IParsable<PriceBasis>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<PriceBasis>.TryParse(string? s, IFormatProvider? provider, out PriceBasis result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static PriceBasis ISpanParsable<PriceBasis>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<PriceBasis>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out PriceBasis result
    ) => TryParse(s, out result);

    /// <summary>"prices of 2010" or "current prices".</summary>
    public override string ToString() =>
        IsCurrent ? CurrentText : string.Create(CultureInfo.InvariantCulture, $"{YearText}{year}");
}
