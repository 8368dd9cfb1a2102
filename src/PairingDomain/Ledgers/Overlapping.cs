using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>
/// Adds claims of which some may overlap. Values of at least zero that overlap make up at least what any disjoint ones of
/// them add up to, and at most all of them added.
/// </summary>
internal static class Overlapping
{
    // Among so many claims the best disjoint ones are searched for in full; among more, largest first: less tight, as true.
    private const int MaxSearched = 18;

    /// <summary>The sum and its bounds; no number where claims that may overlap leave only bounds.</summary>
    public static (Rational? Number, Bounds Bounds) Add(IReadOnlyDictionary<Claim, LedgerEntry> added, TotalNotes notes)
    {
        var meetings = Meetings(added, notes);
        if (meetings.Count > 0 && notes.Rules.Overlaps == Overlaps.Refuse)
        {
            throw Refuse(added, notes);
        }

        var number = Rational.Zero;
        var bounds = Bounds.Exactly(Rational.Zero);
        foreach (var (claim, entry) in added)
        {
            if (!meetings.ContainsKey(claim))
            {
                number += notes.Unit.NumberOf(entry.Figure);
                bounds += notes.Unit.BoundsOf(entry.Figure);
            }
        }

        foreach (var group in Groups(meetings))
        {
            bounds += BoundsOf(group, meetings, added, notes);
        }

        return (meetings.Count > 0 ? null : number, bounds);
    }

    private static Dictionary<Claim, HashSet<Claim>> Meetings(
        IReadOnlyDictionary<Claim, LedgerEntry> added,
        TotalNotes notes
    )
    {
        var meetings = new Dictionary<Claim, HashSet<Claim>>();
        foreach (var claim in added.Keys)
        {
            foreach (var other in claim.Meetings.Keys)
            {
                if (added.ContainsKey(other))
                {
                    Join(claim, other);
                }
            }
        }

        if (notes.Rules.Overlaps == Overlaps.Bound)
        {
            JoinOverTime();
        }

        return meetings;

        void JoinOverTime()
        {
            var claims = added.ToArray();
            for (var first = 0; first < claims.Length; first++)
            {
                for (var second = first + 1; second < claims.Length; second++)
                {
                    if (Times.MayRecur(claims[first].Value, claims[second].Value, notes.Rules.Silence))
                    {
                        Join(claims[first].Key, claims[second].Key);
                        Join(claims[second].Key, claims[first].Key);
                    }
                }
            }
        }

        void Join(Claim claim, Claim other)
        {
            if (!meetings.TryGetValue(claim, out var others))
            {
                meetings.Add(claim, others = []);
            }

            others.Add(other);
        }
    }

    private static TotalRefusedException Refuse(IReadOnlyDictionary<Claim, LedgerEntry> added, TotalNotes notes)
    {
        // The first pair by id, rather one that overlaps than one that is undecided.
        var (claim, other, relation) = added
            .Keys.SelectMany(one =>
                one.Meetings.Where(meeting => added.ContainsKey(meeting.Key))
                    .Select(meeting => (one, meeting.Key, meeting.Value))
            )
            .OrderByDescending(meeting => meeting.Value == ScopeRelation.Overlapping)
            .ThenBy(meeting => added[meeting.one].Figure.Id, StringComparer.Ordinal)
            .ThenBy(meeting => added[meeting.Key].Figure.Id, StringComparer.Ordinal)
            .First();
        var dimensions = Dimensions(added[claim], added[other], relation, notes);
        return relation == ScopeRelation.Overlapping
            ? TotalNotes.Refuse(
                RefusalReason.Overlap,
                $"two figures overlap ({string.Join(", ", dimensions)})",
                [added[claim].Figure, added[other].Figure],
                dimensions
            )
            : TotalNotes.Refuse(
                RefusalReason.Undecided,
                $"it is not decided whether two figures overlap ({string.Join(", ", dimensions)})",
                [added[claim].Figure, added[other].Figure],
                dimensions
            );
    }

    private static IReadOnlyList<ScopeDimension> Dimensions(
        LedgerEntry one,
        LedgerEntry other,
        ScopeRelation relation,
        TotalNotes notes
    )
    {
        var comparison = one.Key.CompareWith(other.Key, notes.Rules.Silence);
        return relation == ScopeRelation.Open
            ? comparison.Where(ScopeRelation.Open)
            :
            [
                .. comparison
                    .Where(ScopeRelation.Overlapping)
                    .Concat(comparison.Where(ScopeRelation.Contains))
                    .Concat(comparison.Where(ScopeRelation.Within)),
            ];
    }

    private static IEnumerable<List<Claim>> Groups(Dictionary<Claim, HashSet<Claim>> meetings)
    {
        var seen = new HashSet<Claim>();
        foreach (var start in meetings.Keys.OrderBy(claim => claim.First.Id, StringComparer.Ordinal))
        {
            if (!seen.Add(start))
            {
                continue;
            }

            var group = new List<Claim> { start };
            for (var next = 0; next < group.Count; next++)
            {
                group.AddRange(
                    meetings[group[next]].Where(seen.Add).OrderBy(claim => claim.First.Id, StringComparer.Ordinal)
                );
            }

            yield return group;
        }
    }

    private static Bounds BoundsOf(
        List<Claim> group,
        Dictionary<Claim, HashSet<Claim>> meetings,
        IReadOnlyDictionary<Claim, LedgerEntry> added,
        TotalNotes notes
    )
    {
        var all = Bounds.Exactly(Rational.Zero);
        var lower = new Rational[group.Count];
        foreach (var (position, claim) in group.Index())
        {
            var entry = added[claim];
            if (notes.Unit.NumberOf(entry.Figure).Sign < 0)
            {
                throw TotalNotes.Refuse(
                    RefusalReason.Overlap,
                    "figures that may overlap have no bounds where one of them is negative",
                    [entry.Figure, .. meetings[claim].Select(other => added[other].Figure).Take(1)]
                );
            }

            var bounds = notes.Unit.BoundsOf(entry.Figure);
            all += bounds;

            // A count or an amount is at least zero, whatever "nearly" leaves open.
            lower[position] = bounds.Lower is { Sign: > 0 } end ? end : Rational.Zero;
            foreach (
                var other in meetings[claim].Where(other => string.CompareOrdinal(claim.First.Id, other.First.Id) < 0)
            )
            {
                NoteBound(claim, other, added, notes);
            }
        }

        var least = BestDisjoint.Find(lower, (one, other) => meetings[group[one]].Contains(group[other]), MaxSearched);
        return all.Upper is { } upper
            ? Bounds.Between(least, upper, includesUpper: all.IncludesUpper || upper == least)
            : Bounds.AtLeast(least);
    }

    private static void NoteBound(
        Claim claim,
        Claim other,
        IReadOnlyDictionary<Claim, LedgerEntry> added,
        TotalNotes notes
    )
    {
        var (one, two) = (added[claim], added[other]);
        const string Settlement = "counted once in the lower bound, twice in the upper";
        if (!claim.Meetings.TryGetValue(other, out var relation))
        {
            notes.Settle(ConflictKind.OverTime, one.Figure, two.Figure, [ScopeDimension.Period], Settlement);
            return;
        }

        notes.Settle(
            relation == ScopeRelation.Overlapping ? ConflictKind.Overlap : ConflictKind.Undecided,
            one.Figure,
            two.Figure,
            Dimensions(one, two, relation, notes),
            Settlement
        );
    }
}
