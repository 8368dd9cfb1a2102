namespace PairingDomain.Monetary;

/// <summary>How reading a text went: the kind of failure, and what a message about it needs to name.</summary>
internal readonly ref struct MoneyReading
{
    public MoneyFailure Failure { get; init; }

    /// <summary>The whole text, without blanks around it.</summary>
    public ReadOnlySpan<char> Text { get; init; }

    /// <summary>The length of the text where <see cref="Text"/> is only its beginning.</summary>
    public int Length { get; init; }

    /// <summary>The part that names, or fails to name, the currency.</summary>
    public ReadOnlySpan<char> Word { get; init; }

    /// <summary>The currencies it may stand for.</summary>
    public IReadOnlyList<Currency>? Candidates { get; init; }
}
