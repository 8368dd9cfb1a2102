using System.Diagnostics.CodeAnalysis;

namespace PairingDomain.Periods;

// Text: "2010", "2010-03", "2010-11-13", "2016/2019", "2016-09/..", "2016-10-20~/2020-10-19~"; the same in every culture.
public sealed partial class ReportingPeriod : ISpanParsable<ReportingPeriod>, ISpanFormattable
{
    /// <summary>Reads a year, a month, a day, or two of them with a slash, one of which may be open.</summary>
    /// <remarks>"2010/2010" is read as "2010": a unit stated from itself to itself.</remarks>
    /// <param name="text">The text; no blanks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The text has another form, a year outside 1000 to 9999, a month or day that does not exist, an end before its start,
    /// or two open ends.
    /// </exception>
    public static ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ReportingPeriod Parse(ReadOnlySpan<char> text)
    {
        var failure = PeriodReader.Read(text, out var start, out var end);
        return failure == PeriodFailure.None
            ? new ReportingPeriod(start, end)
            : throw PeriodFailures.Exception(failure, text);
    }

    /// <summary>Reads a period as <see cref="Parse(string)"/> does; never throws.</summary>
    /// <param name="text">The text; null is no period.</param>
    /// <param name="period">The period; null when the text is refused.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReportingPeriod? period) =>
        TryParse(text.AsSpan(), out period);

    /// <inheritdoc cref="TryParse(string?, out ReportingPeriod?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ReportingPeriod? period)
    {
        period =
            PeriodReader.Read(text, out var start, out var end) == PeriodFailure.None
                ? new ReportingPeriod(start, end)
                : null;
        return period is not null;
    }

    /// <inheritdoc/>
    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<ReportingPeriod>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out ReportingPeriod result
    ) => TryParse(s, out result);

    /// <inheritdoc/>
    static ReportingPeriod ISpanParsable<ReportingPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<ReportingPeriod>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out ReportingPeriod result
    ) => TryParse(s, out result);

    /// <summary>The text that <see cref="Parse(string)"/> reads back to an equal period.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[PeriodReader.MaxLength];
        return text[..PeriodWriter.Write(start, end, text)].ToString();
    }

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        ThrowIfFormat(format);
        Span<char> text = stackalloc char[PeriodReader.MaxLength];
        var length = PeriodWriter.Write(start, end, text);
        var fits = text[..length].TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        ThrowIfFormat(format);
        return ToString();
    }

    private static void ThrowIfFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty)
        {
            throw new FormatException($"A reporting period has one text; it has no format '{format}'.");
        }
    }
}
