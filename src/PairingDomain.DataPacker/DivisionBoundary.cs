using PairingDomain.Places;

namespace PairingDomain.DataPacker;

/// <summary>A day (yyyymmdd, 0 for not settled) and how well it is known.</summary>
internal readonly record struct DivisionBoundary(int Date, BoundaryCertainty Certainty)
{
    public bool IsSettled => Date != 0;
}
