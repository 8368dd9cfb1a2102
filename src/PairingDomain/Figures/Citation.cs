namespace PairingDomain.Figures;

/// <summary>
/// The words behind a figure: document, character span and quote. The span is half-open, counted in UTF-16 code units
/// of the document's text from 0, as <see cref="string.Substring(int, int)"/> counts. Equality is by all fields.
/// </summary>
public sealed record Citation
{
    /// <summary>Cites words of a document.</summary>
    /// <param name="documentId">The id of the <see cref="SourceDocument"/>.</param>
    /// <param name="start">Index of the first character; at least 0.</param>
    /// <param name="quote">The words themselves, exactly as they stand in the text; not empty.</param>
    /// <param name="section">The heading they stand under; null for none.</param>
    /// <exception cref="ArgumentException">An empty document id or quote.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative.</exception>
    public Citation(string documentId, int start, string quote, string? section = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(documentId);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentException.ThrowIfNullOrEmpty(quote);
        DocumentId = documentId;
        Start = start;
        Quote = quote;
        Section = section;
    }

    /// <summary>The id of the document.</summary>
    public string DocumentId { get; }

    /// <summary>Index of the first character of the quote.</summary>
    public int Start { get; }

    /// <summary>Index after the last character of the quote.</summary>
    public int End => Start + Quote.Length;

    /// <summary>The words quoted.</summary>
    public string Quote { get; }

    /// <summary>The heading they stand under; null for none.</summary>
    public string? Section { get; }

    /// <summary>Document, span and quote in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{DocumentId} [{Start}..{End}) “{Quote}”");
}
