namespace PairingDomain.Rates;

/// <summary>Who says that a rate is so. Equality is by value of all members; text is the name.</summary>
public sealed record RateSource
{
    /// <summary>Creates a source.</summary>
    /// <param name="name">What to call it in a result, such as "World Bank annual" or "agreement of 3 May 2010, clause 4".</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    public RateSource(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The short name.</summary>
    public string Name { get; }

    /// <summary>Where exactly the figures were read; null for nothing beyond the name.</summary>
    public string? Origin { get; init; }

    /// <summary>How far it is to be trusted: two sources, one source, general knowledge; null where nobody says.</summary>
    public string? Trust { get; init; }

    /// <summary>The licence of the figures; null where none is known.</summary>
    public string? Licence { get; init; }

    /// <summary>A source with this name and nothing more.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    public static implicit operator RateSource(string name) => FromString(name);

    /// <inheritdoc cref="op_Implicit"/>
    public static RateSource FromString(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
