using PairingDomain.Ledgers;

namespace PairingDomain.Tables;

/// <summary>The largest rows of a table and what the others come to.</summary>
/// <param name="Rows">The rows with the largest numbers, the largest first; of equal ones the one that stands first in the table.</param>
/// <param name="Rest">The total of the figures of all other rows, by the same rules: not the sum of those rows.</param>
/// <param name="Unranked">Rows without a number, refused or with bounds only; their figures belong to the rest.</param>
public sealed record TopRows(IReadOnlyList<TotalRow> Rows, TotalOutcome Rest, IReadOnlyList<TotalRow> Unranked);
