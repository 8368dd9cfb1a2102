namespace PairingDomain.Reading.Rules;

/// <summary>A word that belongs to a list and says nothing more.</summary>
internal sealed record WordRule(string Role);
