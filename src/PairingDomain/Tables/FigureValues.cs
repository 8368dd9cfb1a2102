using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>
/// The values that a selection tells, one by one, each fact once: repeats are joined and wholes cover their parts by the
/// rules of the query. Rates may be among them: they have a smallest, a largest, a middle and a weighted mean, though no
/// sum. Immutable. Made by <see cref="FigureQueryTables.Values(FigureQuery, Monetary.Currency)"/>.
/// </summary>
public sealed class FigureValues
{
    private readonly LedgerIndex index;
    private readonly TotalUnit unit;
    private readonly TotalRules rules;
    private readonly IReadOnlyDictionary<Claim, LedgerEntry> chosen;
    private readonly IReadOnlyList<LedgerEntry> entries;

    private FigureValues(
        LedgerIndex index,
        TotalUnit unit,
        TotalRules rules,
        IReadOnlyDictionary<Claim, LedgerEntry> chosen,
        TotalNotes notes
    )
    {
        this.index = index;
        this.unit = unit;
        this.rules = rules;
        this.chosen = chosen;
        entries = TotalBuilder.ById(chosen.Values);
        Figures = [.. entries.Select(entry => entry.Figure)];
        LeftOut = notes.LeftOut;
        Conflicts = notes.Conflicts;
    }

    /// <summary>The figures whose values these are, by id.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The figures selected, or nearly selected, that are not among them, by id.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>The contradictions met and how they were settled.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; }

    /// <summary>How many facts are told.</summary>
    /// <exception cref="TotalRefusedException">Two of them may be the same or overlap.</exception>
    public int Count
    {
        get
        {
            RequireDisjoint();
            return Figures.Count;
        }
    }

    /// <summary>The smallest value. Overlaps do no harm here.</summary>
    /// <exception cref="TotalRefusedException">There is no value.</exception>
    public DerivedValue Min()
    {
        RequireAny();
        return Derive("smallest", Numbers.Min(), BoundsMath.Min(AllBounds));
    }

    /// <summary>The largest value. Overlaps do no harm here.</summary>
    /// <exception cref="TotalRefusedException">There is no value.</exception>
    public DerivedValue Max()
    {
        RequireAny();
        return Derive("largest", Numbers.Max(), BoundsMath.Max(AllBounds));
    }

    /// <summary>The value in the middle, or the mean of the two in the middle.</summary>
    /// <exception cref="TotalRefusedException">There is no value, or two may overlap.</exception>
    public DerivedValue Median()
    {
        RequireAny();
        RequireDisjoint();
        var numbers = Numbers.Order().ToArray();
        var middle = (numbers[(numbers.Length - 1) / 2] + numbers[numbers.Length / 2]) / 2;
        return Derive("median", middle, BoundsMath.Median(AllBounds));
    }

    /// <summary>The sum over the count.</summary>
    /// <exception cref="TotalRefusedException">There is no value, two may overlap, or they are rates, which have a mean with weights only.</exception>
    public DerivedValue Mean()
    {
        RequireAny();
        RequireDisjoint();
        var rates = Figures.Where(figure => figure.Measure.Additivity == Additivity.NonAdditive).ToArray();
        if (rates.Length > 0)
        {
            throw TotalNotes.Refuse(
                RefusalReason.NonAdditive,
                "rates, shares and sizes per piece have a mean with weights only",
                rates
            );
        }

        var count = Figures.Count;
        return Derive(
            "mean",
            Numbers.Aggregate(Rational.Zero, (sum, number) => sum + number) / count,
            AllBounds.Aggregate(Bounds.Exactly(Rational.Zero), (sum, bounds) => sum + bounds) / count
        );
    }

    /// <summary>
    /// The mean weighted by another measure of the same places and days: poverty incidence by population. Every value needs
    /// exactly one weight of the same assisted side, place and period; a weight tells nothing of givers.
    /// </summary>
    /// <param name="weights">Figures of one measure, above zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="TotalRefusedException">There is no value, two may overlap, or one has no weight of its scope, or several.</exception>
    public DerivedValue WeightedMean(FigureValues weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        RequireAny();
        RequireDisjoint();
        SameScope.RequireOneLedger(index, weights.index);
        var pairs = entries.Select(entry => (Value: entry, Weight: WeightOf(entry, weights))).ToArray();
        var sum = Rational.Zero;
        var weight = Rational.Zero;
        foreach (var pair in pairs)
        {
            var own = weights.unit.NumberOf(pair.Weight.Figure);
            sum += unit.NumberOf(pair.Value.Figure) * own;
            weight += own;
        }

        return new DerivedValue(
            $"mean of {Counted}, weighted",
            sum / weight,
            WeightedBounds.Of([
                .. pairs.Select(pair => (unit.BoundsOf(pair.Value.Figure), weights.unit.BoundsOf(pair.Weight.Figure))),
            ]),
            unit,
            pairs.SelectMany(pair => new[] { pair.Value.Figure, pair.Weight.Figure })
        );
    }

    internal static FigureValues Of(FigureQuery query, TotalUnit unit)
    {
        var (selected, leftOut) = query.Select();
        var notes = new TotalNotes(unit, query.Rules, leftOut);
        var chosen = TotalBuilder.Choose(query.Index, selected, notes, areSummed: false);
        return new FigureValues(query.Index, unit, query.Rules, chosen, notes);
    }

    private IEnumerable<Rational> Numbers => Figures.Select(unit.NumberOf);

    private IReadOnlyList<Bounds> AllBounds => [.. Figures.Select(unit.BoundsOf)];

    private string Counted =>
        FormattableString.Invariant($"{Figures.Count} {(Figures.Count == 1 ? "value" : "values")}");

    private DerivedValue Derive(string what, Rational number, Bounds bounds) =>
        new($"{what} of {Counted}", number, bounds, unit, Figures);

    private static LedgerEntry WeightOf(LedgerEntry value, FigureValues weights)
    {
        var found = weights.entries.Where(weight => SameScope.Holds(value, weight)).ToArray();
        return found is [var one] && weights.unit.NumberOf(one.Figure).Sign > 0
            ? one
            : throw TotalNotes.Refuse(
                RefusalReason.OtherScope,
                found.Length switch
                {
                    0 => $"no weight is told for the scope of {value.Figure.Id}",
                    1 => $"the weight of {value.Figure.Id} is not above zero",
                    _ => $"several weights are told for the scope of {value.Figure.Id}",
                },
                [value.Figure, .. found.Select(one => one.Figure)]
            );
    }

    private void RequireAny()
    {
        if (Figures.Count == 0)
        {
            throw TotalNotes.Refuse(RefusalReason.NothingTold, "no figure is selected", []);
        }
    }

    private void RequireDisjoint() =>
        Overlapping.Add(chosen, new TotalNotes(unit, rules with { Overlaps = Overlaps.Refuse }, []));
}
