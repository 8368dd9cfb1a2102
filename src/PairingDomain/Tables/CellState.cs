namespace PairingDomain.Tables;

/// <summary>How much of the time of a row its figures tell.</summary>
public enum CellState
{
    /// <summary>No figure tells of it.</summary>
    Empty,

    /// <summary>Only some of its days are told, or not for every place and pairing that the row holds.</summary>
    Partial,

    /// <summary>
    /// All days of its plan, year or month are told for every place and pairing that the row holds; a stock, on the last
    /// day. That nothing else happened is not said.
    /// </summary>
    Complete,

    /// <summary>The row has no days of its own: the table is not cut by time, or the row is of figures that fit no single group.</summary>
    Timeless,
}
