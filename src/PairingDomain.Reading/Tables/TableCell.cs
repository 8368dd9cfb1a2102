using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Tables;

/// <summary>A cell of a table with nothing but a number in it.</summary>
/// <param name="Span">The number with its sign.</param>
/// <param name="Head">The words over it; empty for none.</param>
/// <param name="Label">The words at the beginning of its row; empty for none.</param>
/// <param name="Caption">The line over the table; empty for none.</param>
/// <param name="Unit">What it is; null where the table does not say.</param>
internal sealed record TableCell(Stretch Span, Stretch Head, Stretch Label, Stretch Caption, CellUnit? Unit);
