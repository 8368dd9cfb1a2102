using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>Whether a claimed change fits the levels told for its two periods, or which level it implies.</summary>
public sealed class ChangeClaims : ICheck
{
    /// <inheritdoc/>
    public string Name => "change claims";

    /// <inheritdoc/>
    public string Rule =>
        "The level of the base period and the change give the level of the figure's period, within what the written digits "
        + "allow. With one level told the other is implied and the claim cannot be decided.";

    /// <inheritdoc/>
    public string Needs =>
        "A figure that tells a change, and figures of its level with the same sides and place in its two periods.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var changes = Changes(context);
        if (changes.Count == 0)
        {
            yield break;
        }

        var measures = changes.Select(change => change.Level).ToHashSet();
        var levels = context
            .Figures.Where(figure => !figure.IsMalformed && figure.Per.Count == 0 && measures.Contains(figure.Measure))
            .ToLookup(figure => (figure.Measure, PlaceOf(figure, context)));
        foreach (var change in changes)
        {
            var near = levels[(change.Level, PlaceOf(change.Figure, context))];
            var now = LevelIn(change.Figure.Scope.Period, near, change, context);
            var before = LevelIn(change.BasePeriod, near, change, context);
            yield return Compare(change, now, before);
        }
    }

    private static List<Claimed> Changes(CheckContext context)
    {
        var changes = new List<Claimed>();
        foreach (var figure in context.Figures.Where(figure => !figure.IsMalformed && figure.Per.Count == 0))
        {
            if (Change.TryOf(figure, out var change))
            {
                changes.Add(new Claimed(figure, change));
            }
        }

        return changes;
    }

    private static (string, string, string) PlaceOf(Figure figure, CheckContext context)
    {
        var key = context.KeyOf(figure);
        return (SettingPrint.Of(key.Assisting), SettingPrint.Of(key.Assisted), SettingPrint.Of(key.Place));
    }

    // Of several tellings the one with the finest digits.
    private static Figure? LevelIn(
        ReportingPeriod? period,
        IEnumerable<Figure> near,
        Claimed change,
        CheckContext context
    ) =>
        period is null
            ? null
            : near.Where(figure => figure.Scope.Period?.HasSameDaysAs(period) == true)
                .Where(figure =>
                    figure.Status == change.Figure.Status
                    && context.KeyOf(figure).In(ScopeDimension.Sector, context.KeyOf(change.Figure), Silence.IsUnknown)
                        != ScopeRelation.Disjoint
                    && (change.Kind != ChangeKind.Absolute || figure.Value.IsComparableWith(change.Figure.Value))
                )
                .MinBy(figure => figure.RoundingHalfWidth);

    private Finding Compare(Claimed change, Figure? now, Figure? before)
    {
        if ((now ?? before) is not { } level)
        {
            return Make(
                Verdict.CannotBeDecided,
                $"{change.Figure.Id} tells a change of {change.Level.Code}, of which neither level is told.",
                [change.Figure],
                [],
                [
                    $"A level in {change.Figure.Scope.Period?.ToString() ?? "its period"} or {change.BasePeriod} is needed.",
                ]
            );
        }

        var unit = Amounts.UnitOf(level);
        var claim = Claim(change, unit);
        if (now is null || before is null)
        {
            return Imply(change, claim, Telling.Of(level, unit), now is not null, unit);
        }

        var (one, other) = (Telling.Of(now, unit), Telling.Of(before, unit));
        if (Computed(change.Kind, one, other) is not { } computed)
        {
            return Make(
                Verdict.CannotBeDecided,
                $"{change.Figure.Id} tells a change from a level that is not above zero.",
                [change.Figure, now, before],
                [],
                []
            );
        }

        var verdict = Telling.Agree(computed, claim);
        return Make(
            verdict,
            verdict switch
            {
                Verdict.Contradicts =>
                    $"The change {Write(change, claim.Number, unit)} ({change.Figure.Id}) is not that of the levels told, {Write(change, computed.Number, unit)}.",
                Verdict.CannotBeDecided =>
                    $"Whether the change {Write(change, claim.Number, unit)} ({change.Figure.Id}) is that of the levels cannot be told from their words.",
                _ => $"The change {Write(change, claim.Number, unit)} ({change.Figure.Id}) is that of the levels told.",
            },
            [change.Figure, now, before],
            [
                $"{Amounts.Write(one, unit)} against {Amounts.Write(other, unit)}: {Write(change, computed.Number, unit)}",
                $"the levels allow {computed.Bounds.ToEnglish(end => Write(change, end, unit))}",
                $"the claim allows {claim.Bounds.ToEnglish(end => Write(change, end, unit))}",
            ],
            verdict != Verdict.Contradicts ? []
                : change.Kind == ChangeKind.Multiple && claim.Bounds.Overlaps(computed.Bounds + Bounds.Exactly(-1))
                    ? ["“Times” was meant as the increase, not as the new level."]
                : ["Another base, another scope, or a misprint."]
        );
    }

    private Finding Imply(Claimed change, Telling claim, Telling level, bool isNow, TotalUnit unit)
    {
        Rational? implied = change.Kind switch
        {
            ChangeKind.Absolute => isNow ? level.Number - claim.Number : level.Number + claim.Number,
            _ => FactorOf(change, claim.Number) is { Sign: > 0 } factor
                ? isNow
                    ? level.Number / factor
                    : level.Number * factor
                : null,
        };
        var period = isNow ? change.BasePeriod : change.Figure.Scope.Period;
        var lines = new List<string>();
        if (implied is { } number)
        {
            lines.Add(
                $"{Amounts.Write(level, unit)} and a change of {Write(change, claim.Number, unit)} imply {Amounts.Write(number, unit)} in {period?.ToString() ?? "its period"}"
            );
            if (BoundsOfImplied(change, claim, level, isNow) is { IsExact: false } bounds)
            {
                lines.Add($"the words allow {bounds.ToEnglish(end => Amounts.Write(end, unit))}");
            }

            var from = isNow ? number : level.Number;
            if (change.Kind == ChangeKind.Absolute && from.Sign > 0)
            {
                lines.Add(
                    $"{Amounts.Write(claim.Number)} / {Amounts.Write(from)} = {Amounts.Write(claim.Number * 100 / from)} %"
                );
            }
        }

        return Make(
            implied is { Sign: >= 0 } ? Verdict.CannotBeDecided : Verdict.Contradicts,
            implied is { Sign: >= 0 } found
                ? $"The change {Write(change, claim.Number, unit)} ({change.Figure.Id}) implies {Amounts.Write(found, unit)} in {period?.ToString() ?? "its period"}, which is not told."
                : $"The change {Write(change, claim.Number, unit)} ({change.Figure.Id}) leaves no level that is possible.",
            [change.Figure, level.Figure],
            lines,
            [$"The level in {period?.ToString() ?? "its period"} would decide it."]
        );
    }

    private static Bounds BoundsOfImplied(Claimed change, Telling claim, Telling level, bool isNow)
    {
        if (change.Kind == ChangeKind.Absolute)
        {
            return isNow ? level.Bounds - claim.Bounds : level.Bounds + claim.Bounds;
        }

        var factor =
            change.Kind == ChangeKind.Percent ? (claim.Bounds / 100) + Bounds.Exactly(Rational.One) : claim.Bounds;
        return isNow ? Intervals.Quotient(level.Bounds, factor) : Intervals.Product(level.Bounds, factor);
    }

    private static Telling Claim(Claimed change, TotalUnit unit)
    {
        if (change.Kind == ChangeKind.Absolute)
        {
            return Telling.Of(change.Figure, unit);
        }

        var percent = Telling.Of(change.Figure, TotalUnit.Of(Unit.Percent));
        return change.Kind == ChangeKind.Percent
            ? percent
            : new Telling(change.Figure, percent.Number / 100, percent.Bounds / 100);
    }

    private static Rational FactorOf(Claimed change, Rational claimed) =>
        change.Kind == ChangeKind.Percent ? 1 + (claimed / 100) : claimed;

    private static Telling? Computed(ChangeKind kind, Telling now, Telling before)
    {
        if (kind == ChangeKind.Absolute)
        {
            return new Telling(now.Figure, now.Number - before.Number, now.Bounds - before.Bounds);
        }

        if (before.Number.Sign <= 0 || now.Number.Sign < 0)
        {
            return null;
        }

        var ratio = now.Number / before.Number;
        var bounds = Intervals.Quotient(now.Bounds, before.Bounds);
        return kind == ChangeKind.Multiple
            ? new Telling(now.Figure, ratio, bounds)
            : new Telling(now.Figure, (ratio - 1) * 100, (bounds + Bounds.Exactly(-1)) * 100);
    }

    private static string Write(Claimed change, Rational number, TotalUnit unit) =>
        change.Kind switch
        {
            ChangeKind.Absolute => Amounts.Write(number, unit),
            ChangeKind.Percent => $"{Amounts.Write(number)} %",
            _ => $"{Amounts.Write(number)} times",
        };

    private Finding Make(
        Verdict verdict,
        string summary,
        IEnumerable<Figure> figures,
        IReadOnlyList<string> lines,
        IReadOnlyList<string> explanations
    ) => new(Name, verdict, summary, figures) { Arithmetic = lines, Explanations = explanations };

    /// <summary>A figure with the change it tells.</summary>
    private readonly record struct Claimed(Figure Figure, Change Change)
    {
        public ChangeKind Kind => Change.Kind;

        public Measure Level => Change.Level;

        public ReportingPeriod BasePeriod => Change.BasePeriod;
    }
}
