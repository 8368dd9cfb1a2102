namespace PairingDomain.Ledgers;

/// <summary>Either a total or the reason why there is none.</summary>
public sealed class TotalOutcome
{
    internal TotalOutcome(Total total) => Total = total;

    internal TotalOutcome(Refusal refusal) => Refusal = refusal;

    /// <summary>The total; null when it was refused.</summary>
    public Total? Total { get; }

    /// <summary>Why there is no total; null when there is one.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The total.</summary>
    /// <exception cref="TotalRefusedException">It was refused.</exception>
    public Total Require() => Total ?? throw new TotalRefusedException(Refusal!);

    /// <summary>The total or the refusal in one line.</summary>
    public override string ToString() => Total?.ToString() ?? Refusal!.ToString();
}
