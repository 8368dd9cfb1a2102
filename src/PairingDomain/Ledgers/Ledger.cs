using System.Diagnostics.CodeAnalysis;
using PairingDomain.Figures;
using PairingDomain.Places;

namespace PairingDomain.Ledgers;

/// <summary>
/// A set of reported figures with the documents they come from and the links between them: parts, repeats and printed
/// conversions. Immutable, in the order given, every link resolved. Conflicting figures are kept side by side.
/// </summary>
public sealed partial class Ledger
{
    private readonly Dictionary<string, Figure> figuresById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceDocument> documentsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Figure>> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Figure>> conversions = new(StringComparer.Ordinal);
    private readonly Lazy<LedgerIndex> index;

    private Ledger(IReadOnlyList<SourceDocument> documents, IReadOnlyList<Figure> figures, PlaceCatalogue? places)
    {
        Documents = documents;
        Figures = figures;
        index = new(() => new LedgerIndex(this, places ?? PlaceCatalogue.Embedded));
        foreach (var document in documents)
        {
            documentsById.Add(document.Id, document);
        }

        foreach (var figure in figures)
        {
            figuresById.Add(figure.Id, figure);
            AddTo(parts, figure.PartOf, figure);
            AddTo(conversions, figure.Converts, figure);
        }
    }

    /// <summary>A ledger without figures.</summary>
    public static Ledger Empty { get; } = new([], [], null);

    /// <summary>The documents, in the order given.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; }

    /// <summary>The figures, in the order given.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Scopes worked out and facts told apart; made when first asked for.</summary>
    internal LedgerIndex Index => index.Value;

    /// <summary>The figure with an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="figureId"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The ledger has no such figure.</exception>
    public Figure this[string figureId]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(figureId);
            return TryGet(figureId, out var figure)
                ? figure
                : throw new KeyNotFoundException($"The ledger has no figure '{figureId}'.");
        }
    }

    /// <summary>Makes a ledger, or says everything that is wrong.</summary>
    /// <param name="documents">The documents, ids unique.</param>
    /// <param name="figures">The figures, ids unique, every link to a figure or document given here.</param>
    /// <param name="places">What lies in what, for totals; null is the catalogue inside the package.</param>
    /// <exception cref="ArgumentNullException">Documents or figures are null.</exception>
    /// <exception cref="LedgerException">Ids repeat or links do not resolve; all faults are listed.</exception>
    public static Ledger Create(
        IEnumerable<SourceDocument> documents,
        IEnumerable<Figure> figures,
        PlaceCatalogue? places = null
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(figures);
        SourceDocument[] documentList = [.. documents];
        Figure[] figureList = [.. figures];
        var faults = LedgerRules.Check(documentList, figureList);
        return faults.Count == 0 ? new Ledger(documentList, figureList, places) : throw new LedgerException(faults);
    }

    /// <summary>Everything that is wrong with a set of documents and figures; empty when <see cref="Create"/> accepts it.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<LedgerFault> Check(
        IReadOnlyList<SourceDocument> documents,
        IReadOnlyList<Figure> figures
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(figures);
        return LedgerRules.Check(documents, figures);
    }

    /// <summary>The figure with an id; false when there is none.</summary>
    public bool TryGet(string? figureId, [NotNullWhen(true)] out Figure? figure)
    {
        figure = null;
        return figureId is not null && figuresById.TryGetValue(figureId, out figure);
    }

    /// <summary>The document that a figure cites.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The figure is not of this ledger and cites a document that it does not have.</exception>
    public SourceDocument DocumentOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return documentsById.TryGetValue(figure.Citation.DocumentId, out var document)
            ? document
            : throw new KeyNotFoundException($"The ledger has no document '{figure.Citation.DocumentId}'.");
    }

    /// <summary>The figures that the source declares to be part of this one, in ledger order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public IReadOnlyList<Figure> PartsOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return [.. parts.GetValueOrDefault(figure.Id, [])];
    }

    /// <summary>The printed conversions of this figure into other currencies, in ledger order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public IReadOnlyList<Figure> ConversionsOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return [.. conversions.GetValueOrDefault(figure.Id, [])];
    }

    /// <summary>The other figures that tell the same fact, in ledger order; declared links are followed through.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public IReadOnlyList<Figure> RepeatsOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<Figure>([figure]);
        while (open.TryDequeue(out var next))
        {
            foreach (var id in next.SameAs.Where(reached.Add))
            {
                open.Enqueue(this[id]);
            }
        }

        return [.. Figures.Where(other => other.Id != figure.Id && reached.Contains(other.Id))];
    }

    private static void AddTo(Dictionary<string, List<Figure>> byId, string? id, Figure figure)
    {
        if (id is null)
        {
            return;
        }

        if (!byId.TryGetValue(id, out var known))
        {
            byId[id] = known = [];
        }

        known.Add(figure);
    }
}
