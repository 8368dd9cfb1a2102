using PairingDomain.Figures;
using PairingDomain.Ledgers;

namespace PairingDomain.Reading.Documents;

/// <summary>
/// What was read from a text, to be looked through by a person: every mention with what the text says about it, the ledger
/// of those that became figures, and notes on what was inferred or left out. Immutable; equality is by reference.
/// </summary>
public sealed class DocumentReading
{
    private readonly ReadingConventions? conventions;
    private readonly Dictionary<string, ReadFigure> byId = new(StringComparer.Ordinal);

    internal DocumentReading(
        string text,
        SourceDocument source,
        IReadOnlyList<ReadFigure> figures,
        Ledger ledger,
        IReadOnlyList<ReadingNote> notes,
        IReadOnlyList<Correction> corrections,
        IReadOnlyList<Correction> unfit,
        ReadingConventions? conventions
    )
    {
        this.conventions = conventions;
        Text = text;
        Source = source;
        Figures = figures;
        Ledger = ledger;
        Notes = notes;
        Corrections = corrections;
        Unfit = unfit;
        foreach (var figure in figures)
        {
            byId.Add(figure.Id, figure);
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The document: as given, or as its head tells.</summary>
    public SourceDocument Source { get; }

    /// <summary>Every mention, in the order of the text.</summary>
    public IReadOnlyList<ReadFigure> Figures { get; }

    /// <summary>The mentions that became figures, without those dropped.</summary>
    public Ledger Ledger { get; }

    /// <summary>What was inferred, from which words; what could not become a figure, and why.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; }

    /// <summary>The corrections given, those that no longer fit among them.</summary>
    public IReadOnlyList<Correction> Corrections { get; }

    /// <summary>The corrections that no longer fit the text; a note tells of each.</summary>
    public IReadOnlyList<Correction> Unfit { get; }

    /// <summary>The mention with an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="figureId"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such mention.</exception>
    public ReadFigure this[string figureId]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(figureId);
            return byId.TryGetValue(figureId, out var figure)
                ? figure
                : throw new KeyNotFoundException($"The reading of '{Source.Id}' has no mention '{figureId}'.");
        }
    }

    /// <summary>The same text read with one more correction.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="correction"/> is null.</exception>
    public DocumentReading With(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return DocumentReader.ReadDocument(Text, Source, [.. Corrections, correction], conventions);
    }
}
