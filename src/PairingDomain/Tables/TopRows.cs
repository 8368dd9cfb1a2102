using PairingDomain.Ledgers;

namespace PairingDomain.Tables;

/// <summary>The largest rows of a table and what the others come to. Immutable.</summary>
public sealed class TopRows
{
    internal TopRows(IReadOnlyList<TotalRow> rows, TotalOutcome rest, IReadOnlyList<TotalRow> unranked)
    {
        Rows = rows;
        Rest = rest;
        Unranked = unranked;
    }

    /// <summary>The rows with the largest numbers, the largest first; of equal ones the one that stands first in the table.</summary>
    public IReadOnlyList<TotalRow> Rows { get; }

    /// <summary>The total of the figures of all other rows, by the same rules: not the sum of those rows.</summary>
    public TotalOutcome Rest { get; }

    /// <summary>Rows without a number, refused or with bounds only; their figures belong to the rest.</summary>
    public IReadOnlyList<TotalRow> Unranked { get; }
}
