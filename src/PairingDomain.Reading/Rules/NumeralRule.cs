namespace PairingDomain.Reading.Rules;

/// <summary>A number word and its value.</summary>
internal sealed record NumeralRule(NumeralRole Role, long Value);
