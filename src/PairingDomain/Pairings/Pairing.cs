namespace PairingDomain.Pairings;

/// <summary>
/// A dated relation in which an assisting partner helps an assisted partner. Immutable. Identified by its id within a
/// network: two pairings are equal when they have the same id, partners, relation and validity.
/// </summary>
public sealed class Pairing : IEquatable<Pairing>
{
    /// <summary>Creates a pairing.</summary>
    /// <param name="id">What identifies it in its network.</param>
    /// <param name="assisting">The side that gives.</param>
    /// <param name="assisted">The side that receives.</param>
    /// <param name="relation">The form of assistance.</param>
    /// <param name="validity">When it is in force.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, or a partner would assist itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not defined.</exception>
    public Pairing(string id, Partner assisting, Partner assisted, PairingRelation relation, Validity validity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(assisting);
        ArgumentNullException.ThrowIfNull(assisted);
        ArgumentNullException.ThrowIfNull(validity);
        if (assisting.Equals(assisted))
        {
            throw new ArgumentException($"Pairing {id}: {assisting} cannot assist itself.", nameof(assisted));
        }

        if (relation is < PairingRelation.EastWestPairing or > PairingRelation.VoluntaryPairing)
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, $"Pairing {id}: no such relation.");
        }

        Id = id;
        Assisting = assisting;
        Assisted = assisted;
        Relation = relation;
        Validity = validity;
    }

    /// <summary>What identifies it in its network, such as "P070".</summary>
    public string Id { get; }

    /// <summary>The side that gives (帮扶方).</summary>
    public Partner Assisting { get; }

    /// <summary>The side that receives (受援方).</summary>
    public Partner Assisted { get; }

    /// <summary>The form of assistance.</summary>
    public PairingRelation Relation { get; }

    /// <summary>When it is in force, and how certain each end is.</summary>
    public Validity Validity { get; }

    /// <summary>The act or agreement it rests on; null when not known.</summary>
    public string? Basis { get; init; }

    /// <summary>A remark of the record; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The addresses or titles of the texts that say it; empty for general knowledge.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>How well it is sourced; general knowledge unless said otherwise.</summary>
    public PairingTrust Trust { get; init; } = PairingTrust.GeneralKnowledge;

    /// <summary>True when both are null or equal.</summary>
    public static bool operator ==(Pairing? left, Pairing? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal, or one is null.</summary>
    public static bool operator !=(Pairing? left, Pairing? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Pairing? other) =>
        other is not null
        && Id == other.Id
        && Assisting.Equals(other.Assisting)
        && Assisted.Equals(other.Assisted)
        && Relation == other.Relation
        && Validity == other.Validity;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Pairing);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Assisting, Assisted, Relation);

    /// <summary>Id, partners and validity: "P070 440300 → 451000 (2016-09/?)".</summary>
    public override string ToString() => $"{Id} {Assisting} → {Assisted} ({Validity})";
}
