namespace PairingDomain.Places;

/// <summary>A division found by name, and how.</summary>
/// <param name="Division">The division in force on the day asked for.</param>
/// <param name="How">Which kind of name matched.</param>
/// <param name="Note">What the list of aliases says about the spelling; always there for a misspelling.</param>
public sealed record DivisionMatch(Division Division, MatchKind How, string? Note)
{
    /// <summary>"Luocheng … (451225, 2002–): Misspelling, seed misspelling of Luocheng".</summary>
    public override string ToString() => Note is null ? $"{Division}: {How}" : $"{Division}: {How}, {Note}";
}
