namespace PairingDomain.Rates;

/// <summary>One place where a rate was looked for in vain. Equality is by value of all members.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Reason">Why it has none.</param>
/// <param name="Message">What it has instead, in words.</param>
public sealed record RateMiss(string Source, MissingRateReason Reason, string Message)
{
    /// <summary>Source and message in one line.</summary>
    public override string ToString() => $"{Source}: {Message}";
}
