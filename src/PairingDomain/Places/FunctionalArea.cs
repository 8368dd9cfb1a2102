using NodaTime;

namespace PairingDomain.Places;

/// <summary>
/// An area without a GB/T 2260 code: a New District, an experimental zone, a planning region. It lies in a division, or
/// covers divisions, or both. In force from <see cref="InForceFrom"/> (inclusive) until <see cref="InForceUntil"/>
/// (exclusive); an end that is null is open or not known. Equal when the ids are equal. There is no ordering.
/// Immutable.
/// </summary>
public sealed class FunctionalArea : IEquatable<FunctionalArea>
{
    /// <summary>An area.</summary>
    /// <param name="id">Lower-case letters, digits and hyphens, unique in a catalogue.</param>
    /// <param name="kind">What sort of area it is.</param>
    /// <param name="nameEn">The English name.</param>
    /// <param name="nameZh">The Chinese name; null where not known.</param>
    /// <exception cref="ArgumentException">The id or a name has not the form it must have.</exception>
    public FunctionalArea(string id, FunctionalAreaKind kind, string nameEn, string? nameZh = null)
    {
        Place = Place.Area(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(nameEn);
        Kind = kind;
        NameEn = nameEn;
        NameZh = nameZh;
    }

    /// <summary>The identity that figures and pairings store.</summary>
    public Place Place { get; }

    /// <summary>The id: "guangming-new-district".</summary>
    public string Id => Place.AreaId!;

    /// <summary>What sort of area it is.</summary>
    public FunctionalAreaKind Kind { get; }

    /// <summary>The English name.</summary>
    public string NameEn { get; }

    /// <summary>The Chinese name; null where not known.</summary>
    public string? NameZh { get; }

    /// <summary>Other spellings under which it is found.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The division in which the whole of it lies; null where there is none.</summary>
    public DivisionCode? Within { get; init; }

    /// <summary>The divisions that it covers, by a code of any time; empty where it covers none as a whole.</summary>
    public IReadOnlyList<DivisionCode> Members { get; init; } = [];

    /// <summary>The first day; null where not known. 1 January where only the year is known.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The first day no longer in force; null while in force, or where not known.</summary>
    public LocalDate? InForceUntil { get; init; }

    /// <summary>The division it became; null where there is none.</summary>
    public DivisionCode? BecameCode { get; init; }

    /// <summary>What else is to be said; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where the facts come from and how far they are to be trusted; null where not stated.</summary>
    public string? Trust { get; init; }

    /// <summary>True when the area is in force on that day, as far as is known.</summary>
    public bool IsInForce(LocalDate on) =>
        (InForceFrom is not { } from || from <= on) && (InForceUntil is not { } until || on < until);

    /// <inheritdoc/>
    public bool Equals(FunctionalArea? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FunctionalArea);

    /// <inheritdoc/>
    public override int GetHashCode() => Place.GetHashCode();

    /// <summary>"Guangming New District (area:guangming-new-district)".</summary>
    public override string ToString() => $"{NameEn} ({Place})";
}
