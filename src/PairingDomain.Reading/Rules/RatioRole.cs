namespace PairingDomain.Reading.Rules;

/// <summary>How a word makes a ratio or a percentage.</summary>
internal enum RatioRole
{
    /// <summary>"third" of "one third".</summary>
    Fraction,

    /// <summary>"percent", 成.</summary>
    Percent,

    /// <summary>"percentage points".</summary>
    Point,

    /// <summary>A sign for parts of a thousand.</summary>
    Permille,

    /// <summary>"times", 倍.</summary>
    Multiple,

    /// <summary>A ratio by itself: 一半.</summary>
    Whole,

    /// <summary>A verb that is a ratio by itself: "doubled".</summary>
    Change,
}
