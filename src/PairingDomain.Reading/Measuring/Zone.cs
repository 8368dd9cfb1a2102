namespace PairingDomain.Reading.Measuring;

/// <summary>Where a word must stand for a rule to apply to a figure, the nearest first.</summary>
internal enum Zone
{
    /// <summary>Between the figures on both sides, within the clause; the figure itself belongs to it.</summary>
    Near,

    /// <summary>Behind the number, up to the next figure or the end of the clause.</summary>
    After,

    /// <summary>In front of the number, from the last figure or the beginning of the clause.</summary>
    Before,

    /// <summary>Anywhere in its clause.</summary>
    Clause,

    /// <summary>Between the beginning of the sentence and the number.</summary>
    Left,

    /// <summary>Anywhere in its sentence.</summary>
    Sentence,

    /// <summary>In the heading that it stands under.</summary>
    Section,

    /// <summary>In the sentence or the one before it.</summary>
    Context,
}
