using PairingDomain.Quantities;

namespace PairingDomain.Reading.Rules;

/// <summary>What a noun, a measure word or a unit of measure counts; null for a measure word that says nothing.</summary>
internal sealed record UnitRule(Unit? Unit);
