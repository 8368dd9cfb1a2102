using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Reading.Tables;

/// <summary>What the numbers of a column, a row or a table are.</summary>
/// <param name="Currency">Of amounts; null for other things.</param>
/// <param name="Unit">Of counts, measures and percent; null for money.</param>
/// <param name="Scale">What a number is multiplied by.</param>
/// <param name="IsNone">Whether they are no figures: numbers of rows, years.</param>
/// <param name="IsMoney">Whether they are amounts whose currency stands elsewhere.</param>
internal sealed record CellUnit(Currency? Currency, Unit? Unit, Rational Scale, bool IsNone, bool IsMoney);
