namespace PairingDomain.Reading.Outlines;

/// <summary>A sentence, with the paragraph and the section that it stands in, both counted from 0.</summary>
internal sealed record Sentence(int Index, Stretch Span, int Paragraph, int Section);
