namespace PairingReport;

/// <summary>The facts of one pairing in one plan.</summary>
internal sealed record PlanGroup(string Name, IReadOnlyList<Fact> Facts);
