using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Tables;

/// <summary>A line of a text in cells; empty ones are kept where tabs or bars divide them.</summary>
/// <param name="Line">The line.</param>
/// <param name="Cells">Its cells, without the blanks around them.</param>
/// <param name="IsFixed">Whether tabs or bars divide it, so that a cell stands under the one of the same number.</param>
internal sealed record TableRow(Stretch Line, IReadOnlyList<Stretch> Cells, bool IsFixed);
