using System.Diagnostics.CodeAnalysis;

namespace PairingDomain.Periods;

// Text: the names under which sources speak of a plan period. The same in every culture.
public sealed partial class PlanPeriod : ISpanParsable<PlanPeriod>
{
    /// <summary>The longest name that is read, in characters; a longer one is refused.</summary>
    public const int MaxTextLength = 200;

    /// <summary>Reads the name of a plan period in English or Chinese.</summary>
    /// <remarks>
    /// A Five-Year Plan is read in the forms "the 13th Five-Year Plan", "Thirteenth Five-Year Plan period", "13th FYP",
    /// “十三五”, “十三五”时期, 十三五规划纲要, 第十三个五年规划 and their like; 十五 is the 10th and 十五五 the 15th. Other programmes are
    /// read by their names, document titles and ids. Quotation marks, the width and case of letters and the kind of
    /// dash do not matter. The years may follow in brackets, "(2016-2020)", "（2016—2020年）", "(2021-25)", and must then be
    /// the years of the plan.
    /// </remarks>
    /// <param name="text">The name and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The text is no such name; or names a plan that does not exist; or states other years than the plan has; or fits
    /// several programmes, which the message lists; or is longer than <see cref="MaxTextLength"/>.
    /// </exception>
    public static PlanPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PlanPeriod Parse(ReadOnlySpan<char> text)
    {
        var reading = PlanNameReader.Read(text);
        return reading.Period ?? throw PlanNameFailures.Exception(reading, text);
    }

    /// <summary>Reads the name of a plan period in English or Chinese, as <see cref="Parse(string)"/> does; never throws.</summary>
    /// <param name="text">The name and nothing else; null is no name.</param>
    /// <param name="period">The period; null when the text is refused.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PlanPeriod? period) =>
        TryParse(text.AsSpan(), out period);

    /// <inheritdoc cref="TryParse(string?, out PlanPeriod?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PlanPeriod? period)
    {
        period = PlanNameReader.Read(text).Period;
        return period is not null;
    }

    /// <inheritdoc/>
    static PlanPeriod IParsable<PlanPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<PlanPeriod>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out PlanPeriod result
    ) => TryParse(s, out result);

    /// <inheritdoc/>
    static PlanPeriod ISpanParsable<PlanPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<PlanPeriod>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out PlanPeriod result
    ) => TryParse(s, out result);

    /// <summary>The name with the years, "13th Five-Year Plan (2016-2020)"; <see cref="Parse(string)"/> reads it back.</summary>
    public override string ToString() => text ??= PlanPeriodText.Of(this);
}
