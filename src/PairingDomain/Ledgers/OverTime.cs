namespace PairingDomain.Ledgers;

/// <summary>What to do with a stock, or a count in which the same person may recur, that is told for several times.</summary>
public enum OverTime
{
    /// <summary>Refuse the total: such figures do not add over time. The default.</summary>
    Refuse,

    /// <summary>Count the last one for each place and leave out the earlier ones.</summary>
    Latest,
}
