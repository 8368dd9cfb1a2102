using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PairingDomain.Monetary;

// Writing and reading; every method that reads goes through MoneyRangeReader.
public readonly partial struct MoneyRange
    : ISpanFormattable,
        IUtf8SpanFormattable,
        ISpanParsable<MoneyRange>,
        IUtf8SpanParsable<MoneyRange>
{
    private const string Dash = "–";

    // Longer than any range in any culture; whoever makes longer signs of his own pays for an array.
    private const int LongestUsualText = 256;

    /// <summary>"CNY 500–1000": the code and both amounts with the decimals they were given with, the same in every culture. "no currency" for <c>default</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The range in one of the formats G, N, C, K and Z of <see cref="Money"/>, without a number of decimals.</summary>
    /// <param name="format">
    /// "G", "" or null: "CNY 500–1000"; "N": "CNY 500–1,000"; the others write each end in full: "C": "CN¥500.00–CN¥1,000.00",
    /// "K": "CNY 4 million–CNY 5 million", "Z": "4万元–5万元". All are read back, with the same provider, as the same range.
    /// </param>
    /// <param name="formatProvider">Separators and signs; null means invariant, never the current culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<char> text = stackalloc char[LongestUsualText];
        int length;
        while (!TryWrite(text, out length, format, formatProvider))
        {
            text = new char[text.Length * 2];
        }

        return text[..length].ToString();
    }

    /// <summary>Writes what <see cref="ToString(string?, IFormatProvider?)"/> gives, without an allocation.</summary>
    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(destination, out charsWritten, format, provider);

    /// <summary>Writes what <see cref="ToString(string?, IFormatProvider?)"/> gives as UTF-8, without an allocation.</summary>
    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(utf8Destination, out bytesWritten, format, provider);

    /// <summary>
    /// Reads two amounts with a dash, "~", "to", 至 or 到 between them: "CNY 500–1,000", "500-1,000 yuan", "4—5万元",
    /// "500元至1000元", "US$5–10 million". A currency written once holds for both ends. A number word behind the second
    /// amount holds for the first too when the first has neither word nor currency behind it and the second no currency
    /// before it; where the range would then begin above its end ("500–1 million yuan") it is refused. Each end is read as
    /// <see cref="Money.Parse(string, IFormatProvider?)"/> reads it.
    /// </summary>
    /// <param name="text">The text, of at most <see cref="Money.MaxTextLength"/> characters; blanks around it do not matter.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="AmbiguousCurrencyException">A sign stands for several currencies ("$", "¥"); the message names them.</exception>
    /// <exception cref="FormatException">Not two amounts of one currency, or the first is above the second.</exception>
    /// <exception cref="OverflowException">More digits than decimal holds.</exception>
    public static MoneyRange Parse(string text, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static MoneyRange Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null) =>
        Parse(text, default, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="signs">What ambiguous signs stand for; parentheses are refused all the same.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    public static MoneyRange Parse(ReadOnlySpan<char> text, MoneySigns signs, IFormatProvider? provider = null)
    {
        var reading = MoneyRangeReader.Read(text, signs, provider, out var range);
        return reading.Failure == MoneyFailure.None ? range : throw MoneyFailures.Exception(reading);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text as UTF-8; blanks around it do not matter.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    public static MoneyRange Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null)
    {
        Span<char> buffer = stackalloc char[Money.MaxTextLength];
        var reading = MoneyRangeReader.Read(utf8Text, buffer, default, provider, out var range);
        return reading.Failure == MoneyFailure.None ? range : throw MoneyFailures.Exception(reading);
    }

    /// <summary>Reads a range as <see cref="Parse(string, IFormatProvider?)"/> does; never throws.</summary>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="result">The range, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out MoneyRange result) =>
        TryParse(text.AsSpan(), default, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out MoneyRange)"/>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out MoneyRange result) =>
        TryParse(text, default, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out MoneyRange)"/>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="signs">What ambiguous signs stand for; parentheses are refused all the same.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="result">The range, or <c>default</c>.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        MoneySigns signs,
        IFormatProvider? provider,
        out MoneyRange result
    ) => MoneyRangeReader.Read(text, signs, provider, out result).Failure == MoneyFailure.None;

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out MoneyRange)"/>
    /// <param name="utf8Text">The text as UTF-8; blanks around it do not matter.</param>
    /// <param name="provider">Separators, signs and digits; null means invariant, never the current culture.</param>
    /// <param name="result">The range, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out MoneyRange result)
    {
        Span<char> buffer = stackalloc char[Money.MaxTextLength];
        return MoneyRangeReader.Read(utf8Text, buffer, default, provider, out result).Failure == MoneyFailure.None;
    }

    private bool TryWrite<TChar>(
        Span<TChar> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
        where TChar : unmanaged
    {
        var parts = MoneyFormat.Of(format);
        if (!parts.IsPlain)
        {
            throw new FormatException($"'{format}' is not a format of a range of money; they are G, N, C, K and Z.");
        }

        var numbers = NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture);
        var text = new TextSpan<TChar>(destination);
        Low.Write(parts, numbers, ref text);
        if (!Currency.IsNone)
        {
            text.Append(Dash);
            High.Write(parts, numbers, ref text, isSecond: parts.Letter is 'G' or 'N');
        }

        return text.TryFinish(out written);
    }
}
