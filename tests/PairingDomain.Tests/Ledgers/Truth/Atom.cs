namespace PairingDomain.Tests.Ledgers.Truth;

/// <summary>Money of one giver, receiver, year, sector and so on: one leaf of each axis, as a bit.</summary>
internal sealed record Atom(uint[] Leaves, long Amount);
