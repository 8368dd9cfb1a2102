using PairingDomain.Figures;
using PairingDomain.Periods;

namespace PairingDomain.Ledgers;

/// <summary>What is never added, or only when asked for.</summary>
internal static class MixRules
{
    private const string DonationsInKind = "donations-in-kind";

    /// <summary>What a figure must be to be summed, or looked at among others, at all.</summary>
    public static void CheckEach(IReadOnlyList<LedgerEntry> entries, bool areSummed)
    {
        Refuse(
            RefusalReason.NonAdditive,
            "a rate, a share or a size per piece is never summed",
            entries,
            figure => areSummed && figure.Measure.Additivity == Additivity.NonAdditive
        );
        Refuse(
            RefusalReason.Malformed,
            "a malformed number has more than one reading",
            entries,
            figure => figure.IsMalformed
        );
    }

    /// <summary>What the figures that count must have in common.</summary>
    public static void CheckTogether(IReadOnlyList<LedgerEntry> entries, TotalRules rules)
    {
        RefuseMix(
            RefusalReason.SeveralMeasures,
            "measures of which none contains the others",
            entries,
            figure => TreeOf(figure, rules)
        );
        RefuseMix(
            RefusalReason.SeveralStatuses,
            "planned and actual are never added",
            entries,
            figure => figure.Status.ToString()
        );
        RefuseMix(
            RefusalReason.SeveralBases,
            "flow, stock and cumulative are added only when asked for",
            entries,
            figure => BasisOf(figure, rules)
        );
        if (!rules.AddsInKind)
        {
            RefuseMix(
                RefusalReason.InKind,
                "money and gifts in kind are added only when asked for",
                entries,
                figure => IsInKind(figure) ? "in kind" : "money"
            );
        }
    }

    // Aid money may be among the money put into projects; together they have bounds, but no sum.
    private static string TreeOf(Figure figure, TotalRules rules) =>
        rules.Overlaps == Overlaps.Bound && figure.Measure.Group is MeasureGroup.Funds or MeasureGroup.Investment
            ? nameof(MeasureGroup.Investment)
            : figure.Measure.Root.Code;

    // A cumulative figure over a closed period is the flow over that period.
    private static string BasisOf(Figure figure, TotalRules rules) =>
        figure.Scope.Basis switch
        {
            Basis.Cumulative when rules.AddsCumulative && figure.Scope.Period is { IsOpen: false } => nameof(
                Basis.Flow
            ),
            { } basis => basis.ToString(),
            null => "",
        };

    private static bool IsInKind(Figure figure) =>
        figure.Measure.Kind == MeasureKind.Money
        && (
            figure.Measure.Code == DonationsInKind
            || (figure.Scope.Instrument is { IsAll: false, Values: [Instrument.DonationInKind] })
        );

    private static void Refuse(
        RefusalReason reason,
        string explanation,
        IReadOnlyList<LedgerEntry> entries,
        Predicate<Figure> isRefused
    )
    {
        var refused = entries.Select(entry => entry.Figure).Where(figure => isRefused(figure)).ToArray();
        if (refused.Length > 0)
        {
            throw TotalNotes.Refuse(reason, explanation, refused);
        }
    }

    // Names one figure of each sort.
    private static void RefuseMix(
        RefusalReason reason,
        string explanation,
        IReadOnlyList<LedgerEntry> entries,
        Func<Figure, string> sortOf
    )
    {
        var sorts = entries
            .Select(entry => entry.Figure)
            .GroupBy(sortOf, StringComparer.Ordinal)
            .Select(sort => sort.MinBy(figure => figure.Id, StringComparer.Ordinal)!)
            .ToArray();
        if (sorts.Length > 1)
        {
            throw TotalNotes.Refuse(reason, explanation, sorts);
        }
    }
}
