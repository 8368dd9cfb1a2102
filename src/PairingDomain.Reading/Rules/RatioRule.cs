using PairingDomain.Numerics;

namespace PairingDomain.Reading.Rules;

/// <summary>A word that makes a ratio or a percentage, with the value that it is or multiplies by.</summary>
internal sealed record RatioRule(RatioRole Role, Rational Value);
