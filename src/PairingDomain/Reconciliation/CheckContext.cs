using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>
/// What checks look at: the figures of a ledger by id, and the facts they tell. A fact is told by one figure, or by all
/// that are declared to be repeats or printed conversions of each other. Immutable.
/// </summary>
public sealed class CheckContext
{
    private readonly Dictionary<int, List<Figure>> facts = [];

    internal CheckContext(Ledger ledger)
    {
        Ledger = ledger;
        Figures = [.. ledger.Figures.OrderBy(figure => figure.Id, StringComparer.Ordinal)];
        foreach (var figure in Figures)
        {
            var fact = ledger.Index.EntryOf(figure).Fact;
            if (!facts.TryGetValue(fact, out var told))
            {
                facts.Add(fact, told = []);
            }

            told.Add(figure);
        }

        Facts = [.. facts.Values.Select(told => told.AsReadOnly())];
    }

    /// <summary>The ledger.</summary>
    public Ledger Ledger { get; }

    /// <summary>The figures, by id.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The facts, each as the figures that tell it by id, in the order of the first of them.</summary>
    public IReadOnlyList<IReadOnlyList<Figure>> Facts { get; }

    /// <summary>The figures that tell the same fact as this one, itself included, by id.</summary>
    /// <exception cref="KeyNotFoundException">The figure is not of the ledger.</exception>
    public IReadOnlyList<Figure> TellingsOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return facts[Ledger.Index.EntryOf(figure).Fact].AsReadOnly();
    }

    /// <summary>Whether two figures are declared to tell the same fact.</summary>
    /// <exception cref="KeyNotFoundException">A figure is not of the ledger.</exception>
    public bool TellOneFact(Figure one, Figure other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Ledger.Index.EntryOf(one).Fact == Ledger.Index.EntryOf(other).Fact;
    }

    /// <summary>The figure that stands for a fact: of those that tell it the one with the smallest id.</summary>
    internal Figure FirstOf(Figure figure) => facts[Ledger.Index.EntryOf(figure).Fact][0];

    internal ScopeKey KeyOf(Figure figure) => Ledger.Index.EntryOf(figure).Key;
}
