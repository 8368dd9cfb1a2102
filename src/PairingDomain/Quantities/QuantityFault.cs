using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>Why a text is no quantity, and the one place where that becomes an exception.</summary>
/// <param name="Number">What is wrong with the number; None when the unit is at fault.</param>
/// <param name="Unit">What is wrong with the unit.</param>
/// <param name="UnitText">What stands where the unit should; empty when nothing does.</param>
/// <param name="Candidates">The units that share an ambiguous name.</param>
internal sealed record QuantityFault(
    NumberFailure Number,
    UnitFailure Unit,
    string UnitText,
    IReadOnlyList<Unit> Candidates
)
{
    public Exception Exception(ReadOnlySpan<char> text) =>
        Number != NumberFailure.None ? NumberFailures.Exception(Number, text)
        : UnitText.Length == 0 ? new FormatException($"'{NumberFailures.Shorten(text)}' has a number but no unit.")
        : UnitFailures.Exception(Unit, UnitText, Candidates);
}
