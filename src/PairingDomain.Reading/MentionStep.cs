namespace PairingDomain.Reading;

/// <summary>
/// One reason why a mention is what it is: the rule that applied and the words of the text that it applied to. Equality
/// is by all values.
/// </summary>
/// <param name="Rule">The name of the rule, as in the rule files: "currency", "qualifier-before", "noun-after".</param>
/// <param name="Start">Index of the first character of the words, in UTF-16 code units.</param>
/// <param name="Words">The words as they stand in the text.</param>
public sealed record MentionStep(string Rule, int Start, string Words)
{
    /// <summary>Index after the last character of the words.</summary>
    public int End => Start + Words.Length;
}
