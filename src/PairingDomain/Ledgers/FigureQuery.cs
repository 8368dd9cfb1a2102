using System.Collections;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>
/// A selection of a ledger's figures, and the rules by which they are to be totalled. Immutable and lazy: every call
/// narrows a copy, and nothing is worked out before it is enumerated or totalled. Enumerating gives the figures that lie
/// wholly within what was asked for, in the order of the ledger; a total also tells of those that reach beyond it or do
/// not say. Made by <see cref="Ledger.Query"/> or one of the ledger's <c>Of</c>.
/// </summary>
public sealed partial class FigureQuery : IEnumerable<Figure>
{
    private readonly Ledger ledger;
    private readonly QueryFilter[] filters;

    internal FigureQuery(Ledger ledger, TotalRules rules, params QueryFilter[] filters)
    {
        this.ledger = ledger;
        this.filters = filters;
        Rules = rules;
    }

    /// <summary>The rules by which totals of this selection decide what the figures leave open.</summary>
    public TotalRules Rules { get; }

    /// <summary>The same selection under other rules.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public FigureQuery With(TotalRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new FigureQuery(ledger, rules, filters);
    }

    /// <summary>The same selection under changed rules: <c>query.With(rules => rules with { Overlaps = Overlaps.Bound })</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public FigureQuery With(Func<TotalRules, TotalRules> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return With(change(Rules));
    }

    /// <summary>The total in one currency.</summary>
    /// <param name="currency">A figure in another one counts only through a printed conversion.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    /// <exception cref="TotalRefusedException">There is no total that counts nothing twice; the reason is in it.</exception>
    public Total Sum(Currency currency) => TrySum(currency).Require();

    /// <summary>The total in one unit.</summary>
    /// <param name="unit">Figures in units of the same dimension are converted exactly.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="TotalRefusedException">There is no total that counts nothing twice; the reason is in it.</exception>
    public Total Sum(Unit unit) => TrySum(unit).Require();

    /// <summary>The total in one currency, or why there is none.</summary>
    /// <inheritdoc cref="Sum(Currency)" path="/param"/>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public TotalOutcome TrySum(Currency currency) => TrySum(TotalUnit.Of(currency));

    /// <summary>The total in one unit, or why there is none.</summary>
    /// <inheritdoc cref="Sum(Unit)" path="/param"/>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public TotalOutcome TrySum(Unit unit) => TrySum(TotalUnit.Of(unit));

    /// <summary>The figures that lie wholly within what was asked for, in the order of the ledger.</summary>
    public IEnumerator<Figure> GetEnumerator() =>
        ledger
            .Index.Entries.Where(entry => Place(entry).Relation.IsWithin())
            .Select(entry => entry.Figure)
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal LedgerIndex Index => ledger.Index;

    internal TotalOutcome TrySum(TotalUnit unit)
    {
        var (selected, leftOut) = Select();
        return TotalBuilder.Build(Index, selected, leftOut, unit, Rules);
    }

    /// <summary>The figures that lie wholly within what was asked for, and those that reach beyond it or do not say.</summary>
    internal (List<LedgerEntry> Selected, List<LeftOut> LeftOut) Select()
    {
        var selected = new List<LedgerEntry>();
        var leftOut = new List<LeftOut>();
        foreach (var entry in ledger.Index.Entries)
        {
            var (relation, dimension) = Place(entry);
            if (relation.IsWithin())
            {
                selected.Add(entry);
            }
            else if (relation != ScopeRelation.Disjoint)
            {
                var reason = relation == ScopeRelation.Open ? LeftOutReason.Unstated : LeftOutReason.ReachesBeyond;
                leftOut.Add(new LeftOut(entry.Figure, reason, Dimension: dimension));
            }
        }

        return (selected, leftOut);
    }

    /// <summary>How a figure lies to what was asked for, and the first dimension in which it does not lie within.</summary>
    private (ScopeRelation Relation, ScopeDimension? Dimension) Place(LedgerEntry entry)
    {
        var (worst, where) = (ScopeRelation.Equal, (ScopeDimension?)null);
        foreach (var filter in filters)
        {
            var relation = filter.Test(entry.Key);
            if (relation == ScopeRelation.Disjoint)
            {
                return (relation, filter.Dimension);
            }

            if (!relation.IsWithin() && worst.IsWithin())
            {
                (worst, where) = (relation, filter.Dimension);
            }
        }

        return (worst, where);
    }

    private FigureQuery Narrowed(ScopeDimension? dimension, Func<ScopeKey, ScopeRelation> test) =>
        new(ledger, Rules, [.. filters, new QueryFilter(dimension, test)]);
}
