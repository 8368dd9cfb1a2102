namespace PairingDomain.Ledgers;

/// <summary>Which of several figures counts that tell the same claim with numbers that contradict each other.</summary>
public enum RepeatRule
{
    /// <summary>None: the total is refused and both are named. The default.</summary>
    Refuse,

    /// <summary>The one with the finest written digits.</summary>
    MostPrecise,

    /// <summary>The one of the document published last.</summary>
    Latest,

    /// <summary>The one of the document that <see cref="TotalRules.TrustedDocument"/> names.</summary>
    TrustedDocument,

    /// <summary>The smallest.</summary>
    Lower,

    /// <summary>The largest.</summary>
    Upper,
}
