using System.ComponentModel;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Places;

namespace PairingDomain.Pairings;

/// <summary>
/// A side of a pairing: a place (a division, a functional area, a township, a village), or an organisation (an enterprise,
/// a party committee, a school …) with the place of its seat. An identity of form only, without a date.
/// </summary>
/// <remarks>
/// Equal when the text is equal: the place, or the kind, name and seat of the organisation; a Chinese name adds nothing to
/// identity. A division before and after a change of code is two partners; a <see cref="PairingNetwork"/> knows that they
/// are one. There is no ordering. Immutable.
/// </remarks>
[JsonConverter(typeof(PartnerJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Partner>))]
public sealed partial class Partner : IEquatable<Partner>
{
    private readonly string text;

    private Partner(Place place)
    {
        Kind = PartnerKinds.Of(place.Kind);
        Place = place;
        text = place.ToString();
    }

    private Partner(PartnerKind kind, string word, string name, Place seat, string? nameZh)
    {
        Kind = kind;
        Place = seat;
        Name = name;
        NameZh = nameZh;
        text = $"{word}{KindMark}{name}{SeatMark}{seat.ToString()}";
    }

    /// <summary>What kind of partner it is.</summary>
    public PartnerKind Kind { get; }

    /// <summary>The place itself, or the place in which the organisation has its seat.</summary>
    public Place Place { get; }

    /// <summary>Whether it is an organisation, not a place.</summary>
    public bool IsOrganisation => Name is not null;

    /// <summary>The English name of an organisation; null for a place, whose name a <see cref="PlaceCatalogue"/> gives for a day.</summary>
    public string? Name { get; }

    /// <summary>The Chinese name of an organisation; null for a place, or when not known.</summary>
    public string? NameZh { get; }

    /// <summary>The level of a division, as its code has it, of a township or a village; null for an area or an organisation.</summary>
    public DivisionLevel? Level =>
        Kind switch
        {
            PartnerKind.Division => Place.Code!.Value.Level,
            PartnerKind.Township => DivisionLevel.Township,
            PartnerKind.Village => DivisionLevel.Village,
            _ => null,
        };

    /// <summary>A place as a partner; a <see cref="Division"/> and a <see cref="DivisionCode"/> are places too.</summary>
    /// <param name="place">The place.</param>
    public static Partner Of(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new Partner(place);
    }

    /// <summary>An organisation as a partner.</summary>
    /// <param name="kind">An enterprise, a party committee, a school or an institution.</param>
    /// <param name="name">Its English name: at most 200 characters, no '@', control character or blank at an end.</param>
    /// <param name="seat">The place in which it has its seat.</param>
    /// <param name="nameZh">Its Chinese name; null when not known.</param>
    /// <exception cref="ArgumentException">The kind is one of places, or none; or the name has another form.</exception>
    public static Partner Organisation(PartnerKind kind, string name, Place seat, string? nameZh = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(seat);
        if (PartnerKinds.WordOf(kind) is not { } word)
        {
            throw new ArgumentException($"{kind} is no kind of organisation.", nameof(kind));
        }

        return IsName(name)
            ? new Partner(kind, word, name, seat, nameZh)
            : throw new ArgumentException(
                $"'{Shorten(name)}' is not a name of 1 to {MaxNameLength} characters without '@', control character or blank at an end.",
                nameof(name)
            );
    }

    /// <summary>True when both are null or the same partner.</summary>
    public static bool operator ==(Partner? left, Partner? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are different partners, or one is null.</summary>
    public static bool operator !=(Partner? left, Partner? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Partner? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Partner);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);
}
