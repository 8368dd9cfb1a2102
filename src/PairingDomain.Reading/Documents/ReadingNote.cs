namespace PairingDomain.Reading.Documents;

/// <summary>A remark on a reading, with the words of the text that it goes back to. Equality is by all values.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="FigureId">The mention that it is about; null for the document.</param>
/// <param name="Message">The remark.</param>
/// <param name="Start">Index of the first character of the words, in UTF-16 code units; 0 where there are none.</param>
/// <param name="Words">The words; empty where there are none.</param>
public sealed record ReadingNote(NoteKind Kind, string? FigureId, string Message, int Start, string Words)
{
    /// <summary>"Inferred s2-011: the period is carried over (“As of the end of April”)".</summary>
    public override string ToString() =>
        $"{Kind}{(FigureId is null ? "" : " " + FigureId)}: {Message}{(Words.Length == 0 ? "" : $" (“{Words}”)")}";
}
