namespace PairingDomain.Places;

/// <summary>
/// Which place is meant, as a figure or a pairing stores it: a division by its code, an area by its id, a township or
/// village by its name within a division. An identity of form only, without a date: what lies in what, and under which
/// name, a <see cref="PlaceCatalogue"/> says for a day.
/// </summary>
/// <remarks>
/// <para>
/// Text and JSON: "440300", "area:guangming-new-district", "township:522729/Zhongba Town", "village:522729/Zhongba
/// Town/Wengla Village", "village:522729//Wengla Village" where the township is not known. They round-trip and are the
/// same in every culture.
/// </para>
/// <para>
/// Equal when the text is equal: case and blanks count, and a division that was given another code is another place.
/// There is no ordering. Immutable.
/// </para>
/// </remarks>
public sealed partial class Place : IEquatable<Place>
{
    private readonly string text;

    private Place(PlaceKind kind, DivisionCode? code, string? areaId, string? township, string? name)
    {
        Kind = kind;
        Code = code;
        AreaId = areaId;
        TownshipName = township;
        Name = name;
        text = kind switch
        {
            PlaceKind.Division => code!.Value.ToString(),
            PlaceKind.Area => AreaPrefix + areaId,
            PlaceKind.Township => $"{TownshipPrefix}{code!.Value.ToString()}/{name}",
            _ => $"{VillagePrefix}{code!.Value.ToString()}/{township}/{name}",
        };
    }

    /// <summary>What it is.</summary>
    public PlaceKind Kind { get; }

    /// <summary>
    /// The code of the division, or of the division in which the township or village lies; null for an area.
    /// </summary>
    public DivisionCode? Code { get; }

    /// <summary>The id of an area; null otherwise.</summary>
    public string? AreaId { get; }

    /// <summary>The name of a township or village; null otherwise.</summary>
    public string? Name { get; }

    /// <summary>The township in which a village lies; null for anything else, or where it is not known.</summary>
    public string? TownshipName { get; }

    /// <summary>The division with this code.</summary>
    public static Place Of(DivisionCode code) => new(PlaceKind.Division, code, null, null, null);

    /// <summary>The area with this id.</summary>
    /// <param name="id">Lower-case letters a to z, digits and single hyphens between them; at most 100
    /// characters.</param>
    /// <exception cref="ArgumentException">The id has another form.</exception>
    public static Place Area(string id) =>
        IsAreaId(id)
            ? new Place(PlaceKind.Area, null, id, null, null)
            : throw new ArgumentException($"'{id}' is not an area id such as guangming-new-district.", nameof(id));

    /// <summary>A town, township or sub-district of a division.</summary>
    /// <param name="within">The county-level division, or the prefecture-level city that has no districts
    /// (Dongguan).</param>
    /// <param name="name">Its name; at most 100 characters, no slash, no blank at either end.</param>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public static Place Township(DivisionCode within, string name) =>
        new(PlaceKind.Township, within, null, null, Checked(name, nameof(name)));

    /// <summary>A village of a division.</summary>
    /// <param name="within">The county-level division.</param>
    /// <param name="township">The township in which it lies; null where not known.</param>
    /// <param name="name">Its name; at most 100 characters, no slash, no blank at either end.</param>
    /// <exception cref="ArgumentException">A name has another form.</exception>
    public static Place Village(DivisionCode within, string? township, string name) =>
        new(
            PlaceKind.Village,
            within,
            null,
            township is null ? null : Checked(township, nameof(township)),
            Checked(name, nameof(name))
        );

    /// <summary>The code of the division, without its dates.</summary>
    public static implicit operator Place(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        return Of(division.Code);
    }

    /// <summary>The division with this code.</summary>
    public static implicit operator Place(DivisionCode code) => Of(code);

    /// <summary>The code of the division, without its dates.</summary>
    public static Place FromDivision(Division division) => division;

    /// <summary>The division with this code.</summary>
    public static Place FromDivisionCode(DivisionCode code) => code;

    /// <summary>True when both are null or mean the same place.</summary>
    public static bool operator ==(Place? left, Place? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two mean different places, or one is null.</summary>
    public static bool operator !=(Place? left, Place? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Place? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Place);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    private static string Checked(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return IsName(name)
            ? name
            : throw new ArgumentException(
                $"'{Numerics.NumberFailures.Shorten(name)}' is not a name of 1 to {MaxNameLength} characters without slash, control character or blank at an end.",
                parameter
            );
    }
}
