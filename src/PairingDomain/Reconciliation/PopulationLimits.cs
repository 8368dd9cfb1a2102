using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>Whether something counted is larger than what its scope lies in: a part larger than its population.</summary>
public sealed class PopulationLimits : ICheck
{
    // A figure is held against so many of the wholes around it, the smallest first.
    private const int MostWholes = 16;

    private static readonly string[] Populations = ["beneficiary-households", "beneficiaries"];

    private static readonly ScopeDimension[] Dimensions = Enum.GetValues<ScopeDimension>();

    /// <inheritdoc/>
    public string Name => "part larger than its population";

    /// <inheritdoc/>
    public string Rule =>
        "In one document, works, trainees, students or outcomes counted in households or persons are not more than the "
        + "households or persons covered in the same place, days and sector, planned ones included. And a figure whose scope "
        + "lies in that of another of its measure or a wider one is not larger than it; where its period is not told, or an "
        + "organisation gives within its seat, this cannot be decided. Figures of one cumulative series are left to its own check.";

    /// <inheritdoc/>
    public string Needs => "Assisted side or place, and for a population the days.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Covered(context).Concat(Within(context));
    }

    private IEnumerable<Finding> Covered(CheckContext context)
    {
        var groups = context
            .Figures.Where(figure => !figure.IsMalformed && !figure.Value.IsMoney && figure.Per.Count == 0)
            .Select(context.KeyOf)
            .GroupBy(key =>
                (
                    key.Figure.Citation.DocumentId,
                    Setting: SettingPrint.Of(key),
                    key.Sector,
                    key.Figure.Value.Quantity.Unit.Dimension
                )
            )
            .Where(group => group.Key.Setting.IsStated && group.First().Figure.Scope.Sector.IsStated);
        foreach (var group in groups)
        {
            var population = group
                .Select(key => key.Figure)
                .Where(figure => Populations.Contains(figure.Measure.Code))
                .MinBy(figure => figure.Value.Quantity.Value * figure.Value.Quantity.Unit.Factor);
            if (population is null)
            {
                continue;
            }

            foreach (var figure in group.Select(key => key.Figure).DistinctBy(context.FirstOf))
            {
                if (IsOfPopulation(figure.Measure) && !IsDeclaredIn(figure, population, context))
                {
                    yield return Compare(figure, population, [], []);
                }
            }
        }
    }

    private static bool IsOfPopulation(Measure measure) =>
        measure.Group is MeasureGroup.Works or MeasureGroup.Training or MeasureGroup.Education or MeasureGroup.Outcomes
        && measure.Additivity != Additivity.NonAdditive
        && !Populations.Contains(measure.Code);

    private IEnumerable<Finding> Within(CheckContext context)
    {
        var wholes = new Dictionary<(string, Measure, int), List<Telling>>();
        foreach (var figure in context.Figures.Where(IsSum))
        {
            foreach (var region in context.KeyOf(figure).Assisted.Regions)
            {
                var place = (figure.Citation.DocumentId, figure.Measure, region.Id);
                if (!wholes.TryGetValue(place, out var told))
                {
                    wholes.Add(place, told = []);
                }

                told.Add(Telling.Of(figure, Amounts.UnitOf(figure)));
            }
        }

        foreach (var told in wholes.Values)
        {
            // By size in one unit; sorting is stable, so that the smaller id comes first.
            var ordered = told.OrderBy(telling => SizeOf(telling.Figure)).ToArray();
            told.Clear();
            told.AddRange(ordered);
        }

        ILookup<(string, SettingPrint, string), Figure>? bySides = null;
        foreach (var part in context.Figures.Where(IsSum))
        {
            if (WholeBelow(part, wholes, context) is var (whole, open))
            {
                bySides ??= context.Figures.Where(IsSum).ToLookup(figure => SidesOf(figure, context));
                yield return Compare(part, whole, open, open.Length > 0 ? Beside(part, whole, bySides, context) : []);
            }
        }
    }

    // What else the document counts for the very sides, place and days of the part, of what it counts for those of the whole.
    private static IEnumerable<(Figure Part, Figure Whole)> Beside(
        Figure part,
        Figure whole,
        ILookup<(string, SettingPrint, string), Figure> bySides,
        CheckContext context
    )
    {
        var around = bySides[SidesOf(whole, context)].ToArray();
        foreach (var other in bySides[SidesOf(part, context)].Where(other => other != part))
        {
            if (
                Array.Find(around, figure => figure.Measure == other.Measure && MayLieIn(other, figure, context)) is
                { } counted
            )
            {
                yield return (other, counted);
            }
        }
    }

    private static (string, SettingPrint, string) SidesOf(Figure figure, CheckContext context)
    {
        var key = context.KeyOf(figure);
        return (figure.Citation.DocumentId, SettingPrint.Of(key), SettingPrint.Of(key.Assisting));
    }

    private static bool MayLieIn(Figure part, Figure whole, CheckContext context) =>
        LiesIn(context.KeyOf(part), context.KeyOf(whole), context) is not null;

    private static (Figure Whole, ScopeDimension[] Open)? WholeBelow(
        Figure part,
        Dictionary<(string, Measure, int), List<Telling>> wholes,
        CheckContext context
    )
    {
        var key = context.KeyOf(part);
        var size = SizeOf(part);
        for (var measure = part.Measure; measure is not null; measure = measure.Parent)
        {
            foreach (var around in key.Assisted.Regions.SelectMany(region => region.Path).Distinct())
            {
                if (!wholes.TryGetValue((part.Citation.DocumentId, measure, around), out var told))
                {
                    continue;
                }

                foreach (var whole in told.TakeWhile(telling => SizeOf(telling.Figure) < size).Take(MostWholes))
                {
                    if (LiesIn(key, context.KeyOf(whole.Figure), context) is { } open)
                    {
                        return (whole.Figure, open);
                    }
                }
            }
        }

        return null;
    }

    private static bool IsSum(Figure figure) =>
        !figure.IsMalformed
        && figure.Per.Count == 0
        && figure.Measure.Additivity != Additivity.NonAdditive
        && figure.Scope.Assisted.IsStated;

    private static Numerics.Rational SizeOf(Figure figure) =>
        figure.Value.IsMoney ? figure.Value.Number : figure.Value.Number * figure.Value.Quantity.Unit.Factor;

    // The dimensions that are open; null where the part is known not to lie in the whole.
    private static ScopeDimension[]? LiesIn(ScopeKey part, ScopeKey whole, CheckContext context)
    {
        var (one, all) = (part.Figure, whole.Figure);
        if (
            one.Status != all.Status
            || (one.Scope.Basis == Basis.Stock) != (all.Scope.Basis == Basis.Stock)
            || !one.Value.IsComparableWith(all.Value)
            || context.TellOneFact(one, all)
            || IsDeclaredIn(one, all, context)
            || IsDeclaredIn(all, one, context)
            || IsSeries(part, whole)
        )
        {
            return null;
        }

        var open = new List<ScopeDimension>();
        foreach (var dimension in Dimensions)
        {
            switch (part.In(dimension, whole, Silence.IsUnknown))
            {
                case ScopeRelation.Equal or ScopeRelation.Within:
                    break;
                case ScopeRelation.Open when MayBeOpen(dimension):
                    open.Add(dimension);
                    break;
                default:
                    return null;
            }
        }

        return whole.Days.IsClosed ? [.. open] : null;
    }

    // Of one cumulative series, whose course is another check's.
    private static bool IsSeries(ScopeKey part, ScopeKey whole) =>
        part.Figure.Scope is { Basis: Basis.Cumulative, Period.Start: { } start }
        && whole.Figure.Scope is { Basis: Basis.Cumulative, Period.Start: { } begun }
        && start == begun
        && ScopePrint.Of(part).ApartFromDays == ScopePrint.Of(whole).ApartFromDays;

    // A figure without a period, or of an organisation that has its seat within, is a part if anything is. Of another
    // sector or place, or of one not told, nothing suggests that it is.
    private static bool MayBeOpen(ScopeDimension dimension) =>
        dimension is ScopeDimension.Period or ScopeDimension.Assisting;

    private static bool IsDeclaredIn(Figure part, Figure whole, CheckContext context)
    {
        for (var next = part.PartOf; next is not null; next = context.Ledger[next].PartOf)
        {
            if (context.TellOneFact(context.Ledger[next], whole))
            {
                return true;
            }
        }

        return false;
    }

    private Finding Compare(
        Figure part,
        Figure whole,
        ScopeDimension[] open,
        IEnumerable<(Figure Part, Figure Whole)> beside
    )
    {
        var unit = Amounts.UnitOf(part);
        var one = Telling.Of(part, unit);
        var all = Telling.Of(whole, unit, isFloor: part.IsIncomplete != whole.IsIncomplete);
        var found = Telling.NotAbove(one, all);
        var verdict = open.Length > 0 && found != Verdict.Holds ? Verdict.CannotBeDecided : found;
        var difference = one.Number - all.Number;
        var also = verdict == Verdict.CannotBeDecided ? beside.ToArray() : [];
        return new Finding(
            Name,
            verdict,
            verdict switch
            {
                Verdict.Contradicts =>
                    $"{Amounts.Write(one, unit)} {part.Measure.Code} of {Amounts.Write(all, unit)} {whole.Measure.Code}: {Amounts.Write(difference, unit)} too many.",
                Verdict.CannotBeDecided =>
                    $"{Amounts.Write(one, unit)} {part.Measure.Code} would exceed the {Amounts.Write(all, unit)} {whole.Measure.Code} if it lay within them.",
                _ =>
                    $"{Amounts.Write(one, unit)} {part.Measure.Code} fit into {Amounts.Write(all, unit)} {whole.Measure.Code}.",
            },
            [part, whole, .. also.SelectMany(pair => new[] { pair.Part, pair.Whole })]
        )
        {
            Arithmetic =
            [
                difference.Sign < 0
                    ? $"{Amounts.Write(all.Number, unit)} - {Amounts.Write(one.Number, unit)} = {Amounts.Write(-difference, unit)}"
                    : $"{Amounts.Write(one.Number, unit)} - {Amounts.Write(all.Number, unit)} = {Amounts.Write(difference, unit)}",
                .. also.Select(pair => Left(pair.Part, pair.Whole)),
            ],
            Explanations = verdict switch
            {
                Verdict.Contradicts =>
                [
                    "One of the two is misprinted, or the smaller one covers less than the larger.",
                ],
                Verdict.CannotBeDecided when open.Length > 0 =>
                [
                    $"What the sources leave open ({string.Join(", ", open)}) differs: told over a longer time, or by others.",
                ],
                _ => [],
            },
            Cause = PartsAndWholes.SharedCause,
        };
    }

    private static string Left(Figure part, Figure whole)
    {
        var unit = Amounts.UnitOf(whole);
        var (one, all) = (Telling.Of(part, unit), Telling.Of(whole, unit));
        return $"{Amounts.Write(all, unit)} - {Amounts.Write(one, unit)} = {Amounts.Write(all.Number - one.Number, unit)}";
    }
}
