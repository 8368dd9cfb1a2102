namespace PairingDomain.Reading;

/// <summary>What sort of quantity a text mentions. <c>default</c> is <see cref="Count"/>.</summary>
public enum MentionKind
{
    /// <summary>A number of things that are counted: persons, villages, projects.</summary>
    Count,

    /// <summary>An amount of money; its currency, or the currencies it may be in, is part of the mention.</summary>
    Money,

    /// <summary>A number of units of measure: kilometres, mu, tonnes, years.</summary>
    Measure,

    /// <summary>A percentage or a number of percentage points; the value is in percent (10.5, not 0.105).</summary>
    Percent,

    /// <summary>A fraction or a multiple: one third, 3.9 times.</summary>
    Ratio,
}
