using PairingDomain.Figures;
using PairingDomain.Quantities;

namespace PairingDomain.Reconciliation;

/// <summary>Whether an amount per each, times the count, comes to the total that a document tells for the same scope.</summary>
public sealed class EachTimesCount : ICheck
{
    /// <inheritdoc/>
    public string Name => "per each × count";

    /// <inheritdoc/>
    public string Rule =>
        "In one document, for one place, period, pair of sides and chapter of measures: an amount per thing, times the only "
        + "count of these things, is the only total of the amount. A total above the product fits the reading “of so much "
        + "and more”.";

    /// <inheritdoc/>
    public string Needs =>
        "A figure per one countable thing, a count of it and a total, with equal sides, place and days.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var groups = context
            .Figures.Where(figure => !figure.IsMalformed)
            .GroupBy(figure =>
            {
                var key = context.KeyOf(figure);
                return (
                    figure.Citation.DocumentId,
                    figure.Measure.Group,
                    figure.Status,
                    SettingPrint.Of(key),
                    SettingPrint.Of(key.Assisting)
                );
            });
        foreach (var group in groups)
        {
            var facts = group.DistinctBy(context.FirstOf).ToArray();
            var plain = facts.Where(figure => figure.Per.Count == 0).ToArray();
            foreach (var each in facts.Where(figure => figure.Per is [{ Unit.IsCount: true }]))
            {
                var counts = plain.Where(figure => IsCountOf(figure, each.Per[0].Unit)).Take(2).ToArray();
                var totals = plain
                    .Where(figure => figure.Value.IsComparableWith(each.Value) && IsTotal(figure))
                    .Take(2)
                    .ToArray();
                if (counts is [var count] && totals is [var total] && count != total && each.Value.Number.Sign >= 0)
                {
                    yield return Compare(each, count, total);
                }
            }
        }
    }

    private static bool IsCountOf(Figure figure, Unit unit) =>
        !figure.Value.IsMoney && figure.Value.Quantity.Unit.ConvertsTo(unit) && figure.Value.Number.Sign > 0;

    private static bool IsTotal(Figure figure) => figure.Measure.Additivity == Additivity.Additive;

    private Finding Compare(Figure each, Figure count, Figure total)
    {
        var unit = Amounts.UnitOf(each);
        var counted = Amounts.UnitOf(count);
        var (one, times, all) = (Telling.Of(each, unit), Telling.Of(count, counted), Telling.Of(total, unit));
        var product = new Telling(each, one.Number * times.Number, Intervals.Product(one.Bounds, times.Bounds));
        var verdict = Telling.Agree(product, all);
        var difference = all.Number - product.Number;
        var isFloor = verdict == Verdict.Contradicts && difference.Sign > 0;
        return new Finding(
            Name,
            verdict,
            verdict switch
            {
                Verdict.Contradicts =>
                    $"{Amounts.Write(times, counted)} of {Amounts.Write(one, unit)} each are not {Amounts.Write(all, unit)}.",
                Verdict.CannotBeDecided =>
                    $"Whether {Amounts.Write(times, counted)} of {Amounts.Write(one, unit)} each are {Amounts.Write(all, unit)} cannot be told from their words.",
                _ =>
                    $"{Amounts.Write(times, counted)} of {Amounts.Write(one, unit)} each are {Amounts.Write(all, unit)}.",
            },
            each,
            count,
            total
        )
        {
            Arithmetic =
            [
                $"{Amounts.Write(times.Number)} × {Amounts.Write(one.Number, unit)} = {Amounts.Write(product.Number, unit)}",
                $"{Amounts.Write(all.Number, unit)} - {Amounts.Write(product.Number, unit)} = {Amounts.Write(difference, unit)}",
                $"{Amounts.Write(all.Number, unit)} / {Amounts.Write(times.Number)} = {Amounts.Write(all.Number / times.Number, unit)} on average",
            ],
            Explanations =
                isFloor
                    ?
                    [
                        $"Read “of {Amounts.Write(one.Number, unit)} and more each”: then {Amounts.Write(product.Number, unit)} is a floor, which the total reaches.",
                    ]
                : verdict == Verdict.Contradicts ? ["The total leaves out some, or the amount per each is a maximum."]
                : [],
        };
    }
}
