namespace PairingDomain.Quantities;

/// <summary>A word or phrase that qualifies a number. Equality is by all four values.</summary>
/// <param name="Text">In lower case: "more than", 以上.</param>
/// <param name="Qualifier">What it says.</param>
/// <param name="Language">"en" or "zh" (BCP 47).</param>
/// <param name="Position">On which side of the number it stands.</param>
public sealed record QualifierWord(string Text, Qualifier Qualifier, string Language, QualifierPosition Position);
