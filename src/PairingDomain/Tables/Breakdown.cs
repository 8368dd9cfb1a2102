using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>A figure, what the source says it is made of ("of which"), and what it leaves unexplained. Immutable.</summary>
public sealed class Breakdown
{
    private Breakdown(Figure whole, IReadOnlyList<Figure> parts, DerivedValue explained, DerivedValue rest)
    {
        Whole = whole;
        Parts = parts;
        Explained = explained;
        Rest = rest;
    }

    /// <summary>The figure.</summary>
    public Figure Whole { get; }

    /// <summary>The parts that the sources declare, each fact once, by id.</summary>
    public IReadOnlyList<Figure> Parts { get; }

    /// <summary>What the parts come to. Only bounds where they may overlap; they do not where they make up the whole.</summary>
    public DerivedValue Explained { get; }

    /// <summary>
    /// What is left of the whole. Not below zero, unless the parts are certainly larger than the whole: a contradiction,
    /// which then shows as bounds below zero.
    /// </summary>
    public DerivedValue Rest { get; }

    /// <summary>The share of each part in the whole, in the order of the parts.</summary>
    /// <exception cref="InvalidOperationException">The whole is zero.</exception>
    public IReadOnlyList<DerivedValue> Shares
    {
        get
        {
            if (Whole.Value.Number.Sign <= 0)
            {
                throw new InvalidOperationException($"{Whole.Id} is not above zero and has no shares.");
            }

            var unit = UnitOf(Whole);
            return
            [
                .. Parts.Select(part =>
                {
                    var share = BoundsMath.Divide(unit.BoundsOf(part), unit.BoundsOf(Whole));
                    return new DerivedValue(
                        "share",
                        unit.NumberOf(part) / unit.NumberOf(Whole),
                        share.Intersect(Bounds.Between(0, 1)) ?? share,
                        null,
                        [part, Whole]
                    );
                }),
            ];
        }
    }

    /// <summary>Whole, parts and rest in one line.</summary>
    public override string ToString() =>
        $"{Whole.Id} {Whole.Value}, of which {string.Join(", ", Parts.Select(part => $"{part.Id} {part.Value}"))}; rest {Rest}";

    internal static Breakdown Of(Ledger ledger, Figure whole)
    {
        var unit = UnitOf(whole);
        var index = ledger.Index;
        var parts = Declared(ledger, whole)
            .Where(unit.Holds)
            .GroupBy(part => index.EntryOf(part).Fact)
            .Select(fact => fact.MinBy(part => part.Id, StringComparer.Ordinal)!)
            .OrderBy(part => part.Id, StringComparer.Ordinal)
            .ToArray();
        var all = unit.BoundsOf(whole);
        var number = parts.Aggregate(Rational.Zero, (sum, part) => sum + unit.NumberOf(part));
        var bounds = parts.Aggregate(Bounds.Exactly(Rational.Zero), (sum, part) => sum + unit.BoundsOf(part));
        var areToldApart = unit.MakeUp(parts, whole) || parts.Length < 2 || AreDisjoint(ledger, parts, unit);
        if (!areToldApart)
        {
            var least = parts.Select(part => unit.BoundsOf(part).Lower ?? Rational.Zero).Max();
            bounds = bounds.Upper is { } most ? Bounds.Between(least, most) : Bounds.AtLeast(least);
        }

        return new Breakdown(
            whole,
            parts,
            new DerivedValue("parts added", areToldApart ? number : null, bounds, unit, parts),
            new DerivedValue(
                "whole less parts",
                areToldApart ? unit.NumberOf(whole) - number : null,
                BoundsMath.NotNegative(all - bounds),
                unit,
                [whole, .. parts]
            )
        );
    }

    private static bool AreDisjoint(Ledger ledger, Figure[] parts, TotalUnit unit) =>
        ledger.Of(parts).With(rules => rules with { AddsInKind = true }).TrySum(unit).Total is { } total
        && total.Included.Count == parts.Length;

    // A repeat of the whole may list parts of its own.
    private static IEnumerable<Figure> Declared(Ledger ledger, Figure whole) =>
        ledger.RepeatsOf(whole).Prepend(whole).SelectMany(ledger.PartsOf);

    private static TotalUnit UnitOf(Figure figure) =>
        figure.Value.IsMoney ? TotalUnit.Of(figure.Value.Money.Currency) : TotalUnit.Of(figure.Value.Quantity.Unit);
}
