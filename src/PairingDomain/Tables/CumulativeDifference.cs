using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Tables;

/// <summary>The flow between the ends of two cumulative figures of one series: what had added up since one day, told twice. Immutable.</summary>
public sealed class CumulativeDifference
{
    private CumulativeDifference(Figure earlier, Figure later, ReportingPeriod period, DerivedValue flow)
    {
        Earlier = earlier;
        Later = later;
        Period = period;
        Flow = flow;
    }

    /// <summary>The figure that ends earlier.</summary>
    public Figure Earlier { get; }

    /// <summary>The figure that ends later.</summary>
    public Figure Later { get; }

    /// <summary>From the day after the end of the earlier one to the end of the later one.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The flow in that period, in the unit of the later figure; not below zero, because nothing is taken from what adds up.</summary>
    public DerivedValue Flow { get; }

    /// <summary>Period and flow.</summary>
    public override string ToString() => $"{Period}: {Flow}";

    internal static CumulativeDifference Of(LedgerIndex index, Figure earlier, Figure later)
    {
        var (first, second) = (index.EntryOf(earlier), index.EntryOf(later));
        Require(
            earlier.Scope.Basis == Basis.Cumulative && later.Scope.Basis == Basis.Cumulative,
            RefusalReason.SeveralBases,
            "only cumulative figures have a flow between them",
            earlier,
            later
        );
        Require(
            earlier.Status == later.Status && earlier.Measure.Equals(later.Measure),
            RefusalReason.SeveralMeasures,
            "the two are not of one measure and status",
            earlier,
            later
        );
        Require(
            first.Key.Days.First == second.Key.Days.First
                && (first.Key.Days.First is not null || earlier.Citation.DocumentId == later.Citation.DocumentId)
                && first.Key.Days.Last < second.Key.Days.Last
                && first.Key.ToApartFromDays(second.Key, Silence.MeansAll) == ScopeRelation.Equal,
            RefusalReason.OtherScope,
            "the two are not one series: the same beginning, the same scope, one end after the other",
            earlier,
            later
        );
        var unit = later.Value.IsMoney
            ? TotalUnit.Of(later.Value.Money.Currency)
            : TotalUnit.Of(later.Value.Quantity.Unit);
        Require(unit.Holds(earlier), RefusalReason.OtherUnit, $"the earlier is not in {unit}", earlier, later);
        var bounds = (unit.BoundsOf(later) - unit.BoundsOf(earlier)).Intersect(Bounds.AtLeast(0));
        Require(
            bounds is not null,
            RefusalReason.Contradiction,
            "what had added up is certainly less at the later end",
            earlier,
            later
        );
        return new CumulativeDifference(
            earlier,
            later,
            ReportingPeriod.Days(earlier.Scope.Period!.End!.Value.PlusDays(1), later.Scope.Period!.End!.Value),
            new DerivedValue(
                "later less earlier",
                unit.NumberOf(later) - unit.NumberOf(earlier),
                bounds!.Value,
                unit,
                [earlier, later]
            )
        );
    }

    private static void Require(bool condition, RefusalReason reason, string explanation, Figure earlier, Figure later)
    {
        if (!condition)
        {
            throw TotalNotes.Refuse(reason, explanation, [earlier, later]);
        }
    }
}
