namespace PairingDomain.Registers;

/// <summary>What fields say that stand in the same bytes in many rows.</summary>
/// <param name="Set">A bit for each of them that is not empty, at the number of the field.</param>
/// <param name="Codes">The number of each field with its code.</param>
internal readonly record struct KnownFields(int Set, (int Field, int Code)[] Codes);
