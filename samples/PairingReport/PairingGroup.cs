namespace PairingReport;

/// <summary>The facts of one pairing by plan.</summary>
internal sealed record PairingGroup(string Heading, IReadOnlyList<PlanGroup> Plans);
