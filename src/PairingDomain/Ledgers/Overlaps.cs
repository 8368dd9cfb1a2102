namespace PairingDomain.Ledgers;

/// <summary>What to do with figures that overlap, or of which it is not decided whether they do.</summary>
public enum Overlaps
{
    /// <summary>Refuse the total and name the pair. The default.</summary>
    Refuse,

    /// <summary>
    /// Count them with bounds: at least what figures that are certainly disjoint add up to, at most everything added. For
    /// values of at least zero only.
    /// </summary>
    Bound,
}
