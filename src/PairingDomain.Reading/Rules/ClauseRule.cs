using PairingDomain.Quantities;

namespace PairingDomain.Reading.Rules;

/// <summary>A word that governs figures from elsewhere in the clause: its role, with what a figure is per or how it changes.</summary>
internal sealed record ClauseRule(string Role, string Meaning, Unit? Unit);
