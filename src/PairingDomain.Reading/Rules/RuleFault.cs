namespace PairingDomain.Reading.Rules;

/// <summary>What is wrong with one line of a rule file. Equality is by all values.</summary>
/// <param name="File">The name of the file, such as "nouns-zh.txt".</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record RuleFault(string File, int Line, string Reason)
{
    public override string ToString() => FormattableString.Invariant($"{File}, line {Line}: {Reason}");
}
