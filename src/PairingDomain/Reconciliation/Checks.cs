namespace PairingDomain.Reconciliation;

/// <summary>The checks of the library. Choose among them, or add your own.</summary>
public static class Checks
{
    /// <summary>All of them, in the order in which findings of one verdict are listed.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
        Array.AsReadOnly<ICheck>([
            new Magnitudes(),
            new RepeatedClaims(),
            new PartsAndWholes(),
            new PopulationLimits(),
            new EachTimesCount(),
            new ExactProducts(),
            new ChangeClaims(),
            new PrintedConversions(),
            new OverlappingDocuments(),
            new OrderAndTime(),
            new MalformedNumbers(),
            new SeriesAndShares(),
        ]);
}
