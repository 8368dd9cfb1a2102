using PairingDomain.Quantities;

namespace PairingDomain.Reading.Rules;

/// <summary>What a qualifying word says.</summary>
internal sealed record QualifierRule(Qualifier Qualifier);
