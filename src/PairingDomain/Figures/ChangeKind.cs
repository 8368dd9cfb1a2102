namespace PairingDomain.Figures;

/// <summary>How a source tells a change.</summary>
public enum ChangeKind
{
    /// <summary>A difference: "12,000 more than in 2009".</summary>
    Absolute,

    /// <summary>A difference in percent of the base: "up 21.8 %"; negative for a fall.</summary>
    Percent,

    /// <summary>A multiple of the base: "3.9 times", "doubled".</summary>
    Multiple,
}
