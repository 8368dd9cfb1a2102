using PairingDomain.Figures;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

// Asking for figures and totals.
public sealed partial class Ledger
{
    /// <summary>All figures, to be narrowed and totalled under strict rules.</summary>
    public FigureQuery Query() => new(this, TotalRules.Strict);

    /// <summary>The figures of a measure and of those below it in its tree.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public FigureQuery Of(Measure measure) => Query().Of(measure);

    /// <summary>The figures of the measures of a group.</summary>
    public FigureQuery Of(MeasureGroup group) => Query().Of(group);

    /// <summary>Figures that the caller picked.</summary>
    /// <param name="figures">Figures of this ledger.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> or one of them is null.</exception>
    /// <exception cref="KeyNotFoundException">A figure is not of this ledger.</exception>
    public FigureQuery Of(params IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var picked = new HashSet<Figure>();
        foreach (var figure in figures)
        {
            ArgumentNullException.ThrowIfNull(figure, nameof(figures));
            picked.Add(Index.EntryOf(figure).Figure);
        }

        return Query().Where(picked.Contains);
    }

    /// <summary>How the scopes of two figures lie to each other; what the sources declare is not looked at.</summary>
    /// <param name="first">A figure of this ledger.</param>
    /// <param name="second">A figure of this ledger.</param>
    /// <param name="silence">How to take it that one says nothing about a dimension.</param>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    /// <exception cref="KeyNotFoundException">A figure is not of this ledger.</exception>
    public ScopeComparison CompareScopes(Figure first, Figure second, Silence silence = Silence.IsUnknown)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Index.EntryOf(first).Key.CompareWith(Index.EntryOf(second).Key, silence);
    }
}
