namespace PairingDomain.Places;

/// <summary>
/// A township or village by name: below the levels that GB/T 2260 codes, so it has no code and its dates are not known.
/// Equal when the identities are equal. There is no ordering. Immutable.
/// </summary>
public sealed class LocalPlace : IEquatable<LocalPlace>
{
    /// <summary>A township or village.</summary>
    /// <param name="place">Its identity, of kind township or village; the name in it is its English name.</param>
    /// <param name="nameZh">The Chinese name; null where not known.</param>
    /// <exception cref="ArgumentException"><paramref name="place"/> is a division or an area.</exception>
    public LocalPlace(Place place, string? nameZh = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        Level = place.Kind switch
        {
            PlaceKind.Township => DivisionLevel.Township,
            PlaceKind.Village => DivisionLevel.Village,
            _ => throw new ArgumentException($"{place} is no township or village.", nameof(place)),
        };
        Place = place;
        NameZh = nameZh;
    }

    /// <summary>The identity that figures and pairings store.</summary>
    public Place Place { get; }

    /// <summary>Township or village.</summary>
    public DivisionLevel Level { get; }

    /// <summary>The English name.</summary>
    public string NameEn => Place.Name!;

    /// <summary>The Chinese name; null where not known.</summary>
    public string? NameZh { get; }

    /// <summary>The division in which it lies, by a code of any time.</summary>
    public DivisionCode Within => Place.Code!.Value;

    /// <summary>What else is to be said; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where the facts come from and how far they are to be trusted; null where not stated.</summary>
    public string? Trust { get; init; }

    /// <inheritdoc/>
    public bool Equals(LocalPlace? other) => other is not null && Place == other.Place;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalPlace);

    /// <inheritdoc/>
    public override int GetHashCode() => Place.GetHashCode();

    /// <summary>"Zhongba Town (township:522729/Zhongba Town)".</summary>
    public override string ToString() => $"{NameEn} ({Place})";
}
