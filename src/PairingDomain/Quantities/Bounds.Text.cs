using System.Diagnostics.CodeAnalysis;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

// Text: the interval, invariant. Words are for people and are not read back.
public readonly partial struct Bounds : ISpanParsable<Bounds>
{
    private const string NoLower = "-∞";
    private const string NoUpper = "∞";

    /// <summary>Reads "[405, ∞)", "(-∞, 400)", "[1.35, 1.45]"; blanks after the comma and around the whole do not matter.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">Not an interval, an infinite end in a square bracket, or an interval without numbers.</exception>
    public static Bounds Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Bounds Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var bounds)
            ? bounds
            : throw new FormatException(
                $"'{NumberFailures.Shorten(text)}' is no interval with numbers in it, such as [405, ∞) or (1.35, 1.45]."
            );

    /// <summary>Reads an interval; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Bounds bounds) =>
        TryParse(text.AsSpan(), out bounds);

    /// <inheritdoc cref="TryParse(string?, out Bounds)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Bounds bounds)
    {
        bounds = default;
        var trimmed = text.Trim();
        var comma = trimmed.IndexOf(',');
        if (comma < 0 || trimmed is not ['[' or '(', .., ']' or ')'])
        {
            return false;
        }

        var (opening, closing) = (trimmed[0] == '[', trimmed[^1] == ']');
        if (
            !TryReadEnd(trimmed[1..comma], NoLower, opening, out var lower)
            || !TryReadEnd(trimmed[(comma + 1)..^1].TrimStart(' '), NoUpper, closing, out var upper)
        )
        {
            return false;
        }

        var read = new Bounds(lower, opening, upper, closing);
        bounds = read.HasNumbers ? read : default;
        return read.HasNumbers;
    }

    /// <inheritdoc/>
    static Bounds IParsable<Bounds>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Bounds>.TryParse(string? s, IFormatProvider? provider, out Bounds result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static Bounds ISpanParsable<Bounds>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Bounds>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Bounds result) =>
        TryParse(s, out result);

    /// <summary>The interval: "[405, ∞)", "[5, 5]".</summary>
    public override string ToString() =>
        $"{(IncludesLower ? '[' : '(')}{Lower?.ToString() ?? NoLower}, {Upper?.ToString() ?? NoUpper}{(IncludesUpper ? ']' : ')')}";

    /// <summary>In English words: "405", "at least 405", "less than 400", "between 1.35 and 1.45", "about".</summary>
    /// <param name="number">Writes an end; null writes it as <see cref="Rational.ToString()"/> does.</param>
    public string ToEnglish(Func<Rational, string>? number = null)
    {
        var (lower, upper) = Ends(number);
        return Kind switch
        {
            BoundsKind.Around => "about",
            BoundsKind.Exact => lower,
            BoundsKind.AtLeast => $"at least {lower}",
            BoundsKind.MoreThan => $"more than {lower}",
            BoundsKind.AtMost => $"at most {upper}",
            BoundsKind.LessThan => $"less than {upper}",
            _ when IncludesLower && IncludesUpper => $"between {lower} and {upper}",
            _ =>
                $"{(IncludesLower ? "at least" : "more than")} {lower} and {(IncludesUpper ? "at most" : "less than")} {upper}",
        };
    }

    /// <summary>In Chinese words: 405, 至少405, 少于400, 1.35至1.45之间, 约.</summary>
    /// <param name="number">Writes an end; null writes it as <see cref="Rational.ToString()"/> does.</param>
    public string ToChinese(Func<Rational, string>? number = null)
    {
        var (lower, upper) = Ends(number);
        return Kind switch
        {
            BoundsKind.Around => "约",
            BoundsKind.Exact => lower,
            BoundsKind.AtLeast => $"至少{lower}",
            BoundsKind.MoreThan => $"超过{lower}",
            BoundsKind.AtMost => $"不超过{upper}",
            BoundsKind.LessThan => $"少于{upper}",
            _ when IncludesLower && IncludesUpper => $"{lower}至{upper}之间",
            _ => $"{(IncludesLower ? "至少" : "超过")}{lower}且{(IncludesUpper ? "不超过" : "少于")}{upper}",
        };
    }

    private (string Lower, string Upper) Ends(Func<Rational, string>? number)
    {
        var write = number ?? (end => end.ToString());
        return (Lower is { } lower ? write(lower) : "", Upper is { } upper ? write(upper) : "");
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, string infinite, bool includes, out Rational? end)
    {
        end = null;
        if (text.SequenceEqual(infinite))
        {
            return !includes;
        }

        var read = Rational.TryParse(text, out var value);
        end = value;
        return read;
    }
}
