namespace PairingDomain.Ledgers;

/// <summary>Which side counts where a whole and its parts are both told.</summary>
public enum Preference
{
    /// <summary>The whole, which covers its parts. The default.</summary>
    Whole,

    /// <summary>
    /// The parts, where they add up to the whole within the digits written; otherwise the total is refused. Parts that a
    /// source lists ("of which") and that add up are believed to be apart even where their scopes do not say so: a source
    /// whose overlapping parts come to the whole by coincidence misleads this preference.
    /// </summary>
    Parts,
}
