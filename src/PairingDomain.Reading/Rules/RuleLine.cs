namespace PairingDomain.Reading.Rules;

/// <summary>One line of a rule file: the fields before the last bar, and the words behind it.</summary>
internal sealed record RuleLine(string File, int Line, IReadOnlyList<string> Keys, IReadOnlyList<string> Words)
{
    public RuleFault Fault(string reason) => new(File, Line, reason);
}
