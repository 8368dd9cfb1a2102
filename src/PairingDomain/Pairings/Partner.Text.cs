using System.Diagnostics.CodeAnalysis;
using PairingDomain.Numerics;
using PairingDomain.Places;

namespace PairingDomain.Pairings;

// Text: that of the place, or a word for the kind of organisation, a colon, its name, '@' and the place of its seat.
public sealed partial class Partner : ISpanParsable<Partner>
{
    /// <summary>Longest name of an organisation, in characters.</summary>
    public const int MaxNameLength = 200;

    private const char KindMark = ':';
    private const char SeatMark = '@';

    /// <summary>Reads the text form: "440300", "area:guangming-new-district", "enterprise:Shenzhen Energy Group@440300".</summary>
    /// <param name="text">The text and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no partner; the message says why.</exception>
    public static Partner Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Partner Parse(ReadOnlySpan<char> text) =>
        Read(text, out var partner) switch
        {
            PartnerFailure.None => partner!,
            PartnerFailure.NoSeat => throw new FormatException(
                $"'{Shorten(text)}' has no seat: '{SeatMark}' and a place after the name."
            ),
            PartnerFailure.BadSeat => throw new FormatException(
                $"'{Shorten(text)}' has a seat that is no place; one is a code of six digits, for instance."
            ),
            PartnerFailure.BadName => throw new FormatException($"'{Shorten(text)}' has no usable name."),
            _ => throw new FormatException(
                $"'{Shorten(text)}' is neither a place nor an organisation such as school:NAME@440300."
            ),
        };

    /// <summary>Reads the text form; never throws.</summary>
    /// <param name="text">The text and nothing else; null is no partner.</param>
    /// <param name="partner">The partner; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Partner? partner) =>
        TryParse(text.AsSpan(), out partner);

    /// <inheritdoc cref="TryParse(string?, out Partner?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Partner? partner)
    {
        Read(text, out partner);
        return partner is not null;
    }

    /// <inheritdoc/>
    static Partner IParsable<Partner>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Partner>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Partner result
    ) => TryParse(s, out result);

    /// <inheritdoc/>
    static Partner ISpanParsable<Partner>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Partner>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Partner result
    ) => TryParse(s, out result);

    /// <summary>The text that <see cref="Parse(string)"/> reads, the same in every culture.</summary>
    public override string ToString() => text;

    private static PartnerFailure Read(ReadOnlySpan<char> text, out Partner? partner)
    {
        partner = null;
        var colon = text.IndexOf(KindMark);
        if (colon < 0 || !PartnerKinds.TryRead(text[..colon], out var kind))
        {
            partner = Place.TryParse(text, out var place) ? Of(place) : null;
            return partner is null ? PartnerFailure.Unknown : PartnerFailure.None;
        }

        var rest = text[(colon + 1)..];
        var mark = rest.IndexOf(SeatMark);
        if (mark < 0)
        {
            return PartnerFailure.NoSeat;
        }

        if (!IsName(rest[..mark]))
        {
            return PartnerFailure.BadName;
        }

        if (!Place.TryParse(rest[(mark + 1)..], out var seat))
        {
            return PartnerFailure.BadSeat;
        }

        partner = Organisation(kind, rest[..mark].ToString(), seat);
        return PartnerFailure.None;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > MaxNameLength || char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]))
        {
            return false;
        }

        foreach (var character in name)
        {
            if (character == SeatMark || char.IsControl(character))
            {
                return false;
            }
        }

        return true;
    }

    private static string Shorten(ReadOnlySpan<char> text) => NumberFailures.Shorten(text);
}
