using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Numerics;

namespace PairingDomain.Places;

// Text: the code of a division, else a word for the kind, a colon and the path.
[JsonConverter(typeof(PlaceJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Place>))]
public sealed partial class Place : ISpanParsable<Place>
{
    /// <summary>Longest name or area id, in characters.</summary>
    public const int MaxNameLength = 100;

    private const string AreaPrefix = "area:";
    private const string TownshipPrefix = "township:";
    private const string VillagePrefix = "village:";
    private const int CodeLength = 6;

    /// <summary>
    /// Reads "440300", "area:guangming-new-district", "township:522729/Zhongba Town" or "village:522729/Zhongba
    /// Town/Wengla Village".
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Place Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Place Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var place)
            ? place
            : throw new FormatException(
                $"'{NumberFailures.Shorten(text)}' is not a place: 440300, area:ID, township:CODE/NAME or village:CODE/TOWNSHIP/NAME."
            );

    /// <summary>Reads the text of a place; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Place? place) =>
        TryParse(text.AsSpan(), out place);

    /// <inheritdoc cref="TryParse(string?, out Place?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Place? place)
    {
        place = null;
        if (DivisionCode.TryParse(text, out var code))
        {
            place = Of(code);
        }
        else if (text.StartsWith(AreaPrefix, StringComparison.Ordinal))
        {
            var id = text[AreaPrefix.Length..];
            place = IsAreaId(id) ? Area(id.ToString()) : null;
        }
        else if (text.StartsWith(TownshipPrefix, StringComparison.Ordinal))
        {
            place =
                TrySplit(text[TownshipPrefix.Length..], out code, out var name) && IsName(name)
                    ? Township(code, name.ToString())
                    : null;
        }
        else if (text.StartsWith(VillagePrefix, StringComparison.Ordinal))
        {
            place = Village(text[VillagePrefix.Length..]);
        }

        return place is not null;
    }

    /// <inheritdoc/>
    static Place IParsable<Place>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Place>.TryParse(
        string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Place result
    ) => TryParse(s, out result);

    /// <inheritdoc/>
    static Place ISpanParsable<Place>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Place>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Place result
    ) => TryParse(s, out result);

    /// <summary>The text that <see cref="Parse(string)"/> reads.</summary>
    public override string ToString() => text;

    private static Place? Village(ReadOnlySpan<char> path)
    {
        if (!TrySplit(path, out var code, out var rest))
        {
            return null;
        }

        var slash = rest.IndexOf('/');
        if (slash < 0 || !IsName(rest[(slash + 1)..]) || (slash > 0 && !IsName(rest[..slash])))
        {
            return null;
        }

        return Village(code, slash == 0 ? null : rest[..slash].ToString(), rest[(slash + 1)..].ToString());
    }

    private static bool TrySplit(ReadOnlySpan<char> path, out DivisionCode code, out ReadOnlySpan<char> rest)
    {
        code = default;
        rest = default;
        if (path.Length <= CodeLength || path[CodeLength] != '/')
        {
            return false;
        }

        rest = path[(CodeLength + 1)..];
        return DivisionCode.TryParse(path[..CodeLength], out code);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > MaxNameLength || char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]))
        {
            return false;
        }

        foreach (var character in name)
        {
            if (character == '/' || char.IsControl(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAreaId(ReadOnlySpan<char> id)
    {
        if (id.Length is 0 or > MaxNameLength || id[0] == '-' || id[^1] == '-')
        {
            return false;
        }

        for (var at = 0; at < id.Length; at++)
        {
            if (id[at] == '-' ? id[at - 1] == '-' : !char.IsAsciiLetterLower(id[at]) && !char.IsAsciiDigit(id[at]))
            {
                return false;
            }
        }

        return true;
    }
}
