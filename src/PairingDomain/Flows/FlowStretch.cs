namespace PairingDomain.Flows;

/// <summary>Neighbouring assisted sides that belong to one group.</summary>
/// <param name="FirstSide">The first side.</param>
/// <param name="EndSide">The side after the last one.</param>
/// <param name="Group">What they add to the number of a group.</param>
internal readonly record struct FlowStretch(int FirstSide, int EndSide, long Group);
