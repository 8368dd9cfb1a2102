using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Tables;

/// <summary>One total set against another: shares, growth, amounts per head.</summary>
public static class TotalComparisons
{
    /// <param name="total">The total that is set against the other.</param>
    extension(Total total)
    {
        /// <summary>How this total has grown since an earlier one of the same scope.</summary>
        /// <param name="previous">Of the same unit, measure and status, and for every place of one a figure in the other.</param>
        /// <exception cref="ArgumentNullException">A total is null.</exception>
        /// <exception cref="ArgumentException">The totals are of different ledgers.</exception>
        /// <exception cref="TotalRefusedException">They differ in unit, measure, status or scope.</exception>
        public Growth GrowthSince(Total previous)
        {
            ArgumentNullException.ThrowIfNull(total);
            ArgumentNullException.ThrowIfNull(previous);
            RequireOneUnit(total, previous);
            SameScope.Require(previous, total, ofAnyTime: true);
            RequireOneKind(previous, total);
            return new Growth(previous, total);
        }

        /// <summary>This total over another one of the same scope: money per head, households per village.</summary>
        /// <param name="count">Above zero, for the same assisted sides and periods; it need not tell of givers.</param>
        /// <exception cref="ArgumentNullException">A total is null.</exception>
        /// <exception cref="ArgumentException">The totals are of different ledgers.</exception>
        /// <exception cref="TotalRefusedException">The scopes differ, or the count is not above zero.</exception>
        public DerivedValue Per(Total count)
        {
            ArgumentNullException.ThrowIfNull(total);
            ArgumentNullException.ThrowIfNull(count);
            SameScope.Require(total, count);
            RequirePositive(count);
            return new DerivedValue(
                "per one",
                total.Number / count.Number,
                BoundsMath.Divide(total.Bounds, count.Bounds),
                total.ToldIn,
                [.. total.Included, .. count.Included],
                count.ToldIn
            );
        }

        /// <summary>Which share of another total this one is.</summary>
        /// <param name="whole">Above zero, of the same unit; each figure of this total must be in it, be declared part of one in it, or lie within one by its scope.</param>
        /// <exception cref="ArgumentNullException">A total is null.</exception>
        /// <exception cref="ArgumentException">The totals are of different ledgers.</exception>
        /// <exception cref="TotalRefusedException">They differ in unit, a figure does not lie in the whole, or the part is certainly larger than the whole.</exception>
        public DerivedValue ShareOf(Total whole)
        {
            ArgumentNullException.ThrowIfNull(total);
            ArgumentNullException.ThrowIfNull(whole);
            SameScope.RequireOneLedger(total.Index, whole.Index);
            RequireOneUnit(total, whole);
            RequirePositive(whole);
            if (total.Entries.FirstOrDefault(entry => !LiesIn(entry, whole)) is { } outside)
            {
                throw TotalNotes.Refuse(
                    RefusalReason.OtherScope,
                    $"{outside.Figure.Id} does not certainly lie in the whole",
                    [outside.Figure]
                );
            }

            // A value of at least zero is at most its whole.
            var share = BoundsMath.Divide(total.Bounds, whole.Bounds).Intersect(Bounds.Between(0, 1));
            return share is { } bounds
                ? new DerivedValue(
                    "share",
                    total.Number / whole.Number,
                    bounds,
                    null,
                    [.. total.Included, .. whole.Included]
                )
                : throw TotalNotes.Refuse(
                    RefusalReason.Contradiction,
                    $"the part, {total}, is larger than the whole, {whole}",
                    [.. total.Included, .. whole.Included]
                );
        }
    }

    private static bool LiesIn(LedgerEntry entry, Total whole)
    {
        var facts = whole.Entries.Select(one => one.Fact).ToHashSet();
        for (var at = entry; ; at = whole.Index.EntryOf(at.Figure.PartOf!))
        {
            if (facts.Contains(at.Fact))
            {
                return true;
            }

            if (at.Figure.PartOf is null)
            {
                break;
            }
        }

        return whole.Entries.Any(one =>
            one.Figure.Status == entry.Figure.Status && entry.Key.To(one.Key, Silence.IsUnknown).IsWithin()
        );
    }

    private static void RequirePositive(Total divisor)
    {
        if (divisor is { Number.Sign: <= 0 } or { Bounds.Upper.Sign: <= 0 })
        {
            throw TotalNotes.Refuse(
                RefusalReason.OtherScope,
                $"nothing is divided by {divisor}, which is not above zero",
                divisor.Included
            );
        }
    }

    private static void RequireOneUnit(Total one, Total other)
    {
        if (one.Currency != other.Currency || !Equals(one.Unit, other.Unit))
        {
            throw TotalNotes.Refuse(
                RefusalReason.OtherUnit,
                $"{one.ToldIn} and {other.ToldIn} are not compared",
                [.. one.Included, .. other.Included]
            );
        }
    }

    private static void RequireOneKind(Total one, Total other)
    {
        Figure[] figures = [.. one.Included, .. other.Included];
        if (figures.DistinctBy(figure => figure.Measure.Root).Skip(1).Any())
        {
            throw TotalNotes.Refuse(
                RefusalReason.SeveralMeasures,
                "growth is of one measure",
                figures.DistinctBy(figure => figure.Measure.Root)
            );
        }

        if (figures.DistinctBy(figure => figure.Status).Skip(1).Any())
        {
            throw TotalNotes.Refuse(
                RefusalReason.SeveralStatuses,
                "planned and actual are not compared as growth",
                figures.DistinctBy(figure => figure.Status)
            );
        }
    }
}
