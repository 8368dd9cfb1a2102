using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>
/// Whether cumulative series rise, stocks stay within what was accumulated, shares lie between 0 and 100 percent, and
/// taxes below profit.
/// </summary>
public sealed class SeriesAndShares : ICheck
{
    /// <inheritdoc/>
    public string Name => "series and shares";

    /// <inheritdoc/>
    public string Rule =>
        "Of figures with equal scopes but for their days: a cumulative one never falls from one end to a later one with the "
        + "same start; a stock above the cumulative figure to the same day needs an older stock. A share lies between 0 and "
        + "100 %; a rate of completion above 100 % is worth noting. So are taxes above the profit of the same scope.";

    /// <inheritdoc/>
    public string Needs => "Cumulative figures of one start and several ends; stocks; shares; taxes and profit.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Series(context).Concat(Shares(context)).Concat(Taxes(context));
    }

    private IEnumerable<Finding> Series(CheckContext context)
    {
        var told = context
            .Figures.Where(figure => figure is { IsMalformed: false, Per.Count: 0, Scope.Period.End: not null })
            .Where(figure => figure.Scope.Basis is Basis.Cumulative or Basis.Stock)
            .Where(figure => figure.Scope.Assisted.IsStated || figure.Scope.Place.IsStated)
            .Select(context.KeyOf)
            .GroupBy(key => ScopePrint.Of(key).ApartFromDays);
        foreach (var group in told)
        {
            Figure[] stocks = [.. group.Select(key => key.Figure).Where(figure => figure.Scope.Basis == Basis.Stock)];
            var byStart = group
                .Select(key => key.Figure)
                .Where(figure => figure.Scope.Basis == Basis.Cumulative)
                .GroupBy(figure => figure.Scope.Period!.Start);
            foreach (var series in byStart)
            {
                Figure[] ordered =
                [
                    .. series
                        .OrderBy(figure => figure.Scope.Period!.End)
                        .ThenBy(figure => figure.Id, StringComparer.Ordinal),
                ];
                for (var later = 1; later < ordered.Length; later++)
                {
                    if (ordered[later - 1].Scope.Period!.End < ordered[later].Scope.Period!.End)
                    {
                        yield return Rising(ordered[later - 1], ordered[later], context);
                    }
                }

                foreach (var stock in stocks)
                {
                    if (
                        Array.Find(ordered, one => one.Scope.Period!.End == stock.Scope.Period!.End) is { } sum
                        && stock.Measure.Additivity != Additivity.NonAdditive
                    )
                    {
                        yield return Held(stock, sum);
                    }
                }
            }
        }
    }

    private Finding Rising(Figure earlier, Figure later, CheckContext context)
    {
        var unit = Amounts.UnitOf(earlier);
        var (one, other) = (Telling.Of(earlier, unit), Telling.Of(later, unit));
        var found = Telling.NotAbove(one, other);
        var falls = found == Verdict.Contradicts;

        // Two figures that both say nothing about a dimension may be silent about different things.
        var isOne =
            context.KeyOf(earlier).ToApartFromDays(context.KeyOf(later), Silence.IsUnknown) == ScopeRelation.Equal;
        return new Finding(
            Name,
            falls && !isOne ? Verdict.CannotBeDecided : found,
            $"The cumulative {earlier.Measure.Code} {(falls ? "falls" : "goes")} from {Amounts.Write(one, unit)} to {Amounts.Write(other, unit)}.",
            earlier,
            later
        )
        {
            Arithmetic =
            [
                $"{Amounts.Write(other.Number, unit)} - {Amounts.Write(one.Number, unit)} = {Amounts.Write(other.Number - one.Number, unit)}",
            ],
            Explanations =
                !falls ? []
                : isOne ? ["A later recount, or a misprint."]
                : ["What the figures leave open of their scopes differs.", "A later recount, or a misprint."],
            Cause = "cumulative series",
        };
    }

    private Finding Held(Figure stock, Figure sum)
    {
        var unit = Amounts.UnitOf(stock);
        var (one, all) = (Telling.Of(stock, unit), Telling.Of(sum, unit));
        var found = Telling.NotAbove(one, all);
        var isAbove = found is Verdict.Contradicts;
        return new Finding(
            Name,
            isAbove ? Verdict.CannotBeDecided : found,
            isAbove
                ? $"The stock {Amounts.Write(one, unit)} is above the cumulative {Amounts.Write(all, unit)} to the same day."
                : $"The stock {Amounts.Write(one, unit)} beside the cumulative {Amounts.Write(all, unit)} to the same day.",
            stock,
            sum
        )
        {
            Arithmetic =
            [
                $"{Amounts.Write(one.Number, unit)} - {Amounts.Write(all.Number, unit)} = {Amounts.Write(one.Number - all.Number, unit)}",
            ],
            Explanations = isAbove
                ?
                [
                    $"A stock of {Amounts.Write(one.Number - all.Number, unit)} or more before the series began would explain it.",
                ]
                : [],
            Cause = "stock and cumulative",
        };
    }

    private IEnumerable<Finding> Shares(CheckContext context)
    {
        foreach (var figure in context.Figures.Where(figure => !figure.IsMalformed && IsShare(figure)))
        {
            var value = figure.Value.Quantity;
            if (!value.Unit.ConvertsTo(Unit.Percent))
            {
                continue;
            }

            var percent = value.ConvertTo(Unit.Percent).Value;
            if (percent.Sign >= 0 && percent <= 100)
            {
                continue;
            }

            var isCompletion = percent > 100 && figure.Measure.Code == "completion-rate";
            yield return new Finding(
                Name,
                isCompletion ? Verdict.WorthNoting : Verdict.Contradicts,
                $"{figure.Id} is a share of {Amounts.Write(percent)} %.",
                figure
            )
            {
                Arithmetic =
                [
                    percent.Sign < 0
                        ? $"{Amounts.Write(percent)} % is below 0 %"
                        : $"{Amounts.Write(percent)} % - 100 % = {Amounts.Write(percent - 100)} %",
                ],
                Explanations =
                [
                    isCompletion ? "More was built than was planned." : "A misprint, or a change taken for a share.",
                ],
                Cause = "share",
            };
        }
    }

    // A change may have any size.
    private static bool IsShare(Figure figure) =>
        figure.Measure.Kind == MeasureKind.Share
        && !Change.TryOf(figure, out _)
        && figure.Measure != Measures.GrowthRate;

    private IEnumerable<Finding> Taxes(CheckContext context)
    {
        var business = context
            .Figures.Where(figure => figure is { IsMalformed: false, Per.Count: 0, Measure.Code: "tax" or "profit" })
            .Select(context.KeyOf)
            .Where(key => key.Figure.Scope.Place.IsStated || key.Figure.Scope.Assisted.IsStated)
            .GroupBy(key =>
                (
                    key.Figure.Citation.DocumentId,
                    SettingPrint.Of(key),
                    SettingPrint.Of(key.Assisting),
                    key.Figure.Status,
                    key.Figure.Value.Money.Currency
                )
            );
        foreach (var group in business)
        {
            var profit = group.FirstOrDefault(key => key.Figure.Measure.Code == "profit")?.Figure;
            foreach (var tax in group.Select(key => key.Figure).Where(figure => figure.Measure.Code == "tax"))
            {
                if (profit is not null)
                {
                    yield return Compare(tax, profit);
                }
            }
        }
    }

    private Finding Compare(Figure tax, Figure profit)
    {
        var unit = Amounts.UnitOf(tax);
        var (one, all) = (Telling.Of(tax, unit), Telling.Of(profit, unit));
        var found = Telling.NotAbove(one, all);
        var isAbove = found == Verdict.Contradicts;
        Rational difference = one.Number - all.Number;
        return new Finding(
            Name,
            isAbove ? Verdict.WorthNoting : found,
            isAbove
                ? $"Taxes of {Amounts.Write(one, unit)} are above the profit of {Amounts.Write(all, unit)}."
                : $"Taxes of {Amounts.Write(one, unit)} beside a profit of {Amounts.Write(all, unit)}.",
            tax,
            profit
        )
        {
            Arithmetic =
            [
                $"{Amounts.Write(one.Number, unit)} - {Amounts.Write(all.Number, unit)} = {Amounts.Write(difference, unit)}",
            ],
            Explanations = isAbove
                ? ["Taxes on turnover and wages are paid whatever the profit, or they are of more years."]
                : [],
            Cause = "tax and profit",
        };
    }
}
