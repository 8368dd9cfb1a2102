using NodaTime;

namespace PairingDomain.Figures;

/// <summary>
/// A document that figures are taken from. It is their provenance, not part of their scope. Equality is by all fields.
/// </summary>
public sealed record SourceDocument
{
    /// <summary>Describes a document.</summary>
    /// <param name="id">Short stable id, unique in a ledger; no blanks.</param>
    /// <param name="title">Title as printed.</param>
    /// <exception cref="ArgumentException">An empty id or title, or blanks in the id.</exception>
    public SourceDocument(string id, string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (FigureRules.HasBlank(id))
        {
            throw new ArgumentException($"The id '{id}' of a document has blanks.", nameof(id));
        }

        Id = id;
        Title = title;
    }

    /// <summary>Short stable id, unique in a ledger.</summary>
    public string Id { get; }

    /// <summary>Title as printed.</summary>
    public string Title { get; }

    /// <summary>Who published it; null when not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Day of publication; null when the document does not say.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Language as a BCP 47 tag ("en", "zh"); null when not stated.</summary>
    public string? Language { get; init; }

    /// <summary>Where it was found; null when not known.</summary>
    public Uri? Address { get; init; }

    /// <summary>What a reader should know about it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
