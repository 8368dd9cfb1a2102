namespace PairingDomain.Reading.Documents;

/// <summary>What a note on a reading is about. <c>default</c> is <see cref="Inferred"/>.</summary>
public enum NoteKind
{
    /// <summary>Something was inferred: the note tells from which words.</summary>
    Inferred,

    /// <summary>A misspelt or ambiguous name.</summary>
    Spelling,

    /// <summary>A mention could not become a figure: the note tells why.</summary>
    NoFigure,

    /// <summary>A link to another figure was left out: the note tells why.</summary>
    NoLink,

    /// <summary>A correction was applied.</summary>
    Corrected,

    /// <summary>A correction no longer fits the text.</summary>
    Unfit,
}
