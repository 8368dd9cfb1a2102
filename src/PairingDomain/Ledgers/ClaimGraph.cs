using PairingDomain.Periods;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>
/// The claims that selected figures make: which figures tell the same one, which claims are parts of which, and which meet
/// without being decided. What a source declares (same as, converts, part of) wins over what scopes let infer.
/// </summary>
internal sealed class ClaimGraph
{
    private readonly LedgerIndex index;
    private readonly IReadOnlyList<LedgerEntry> entries;
    private readonly Silence silence;
    private readonly DisjointSets sets;
    private readonly List<(int First, int Second, ScopeRelation Relation)> met = [];
    private readonly Claim[] claimOf;
    private readonly Dictionary<int, Claim> claimOfFact = [];

    public ClaimGraph(LedgerIndex index, IReadOnlyList<LedgerEntry> entries, Silence silence)
    {
        this.index = index;
        this.entries = entries;
        this.silence = silence;
        sets = new DisjointSets(entries.Count);
        claimOf = new Claim[entries.Count];
        JoinFacts();
        new MeetingIndex([.. entries.Select(entry => entry.Key)]).ForEachPair(Compare);
        Claims = MakeClaims();
        Declare();
        Infer();
    }

    /// <summary>The claims, by the smallest id of the figures that tell them.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    private void JoinFacts()
    {
        var firstOfFact = new Dictionary<int, int>();
        foreach (var (position, entry) in entries.Index())
        {
            if (!firstOfFact.TryAdd(entry.Fact, position))
            {
                sets.Join(position, firstOfFact[entry.Fact]);
            }
        }
    }

    private void Compare(int first, int second)
    {
        var relation = Relate(entries[first], entries[second]);
        if (relation == ScopeRelation.Equal)
        {
            sets.Join(first, second);
        }
        else if (relation != ScopeRelation.Disjoint)
        {
            met.Add((first, second, relation));
        }
    }

    /// <summary>How two figures lie to each other for a total; disjoint also where neither could ever cover the other.</summary>
    private ScopeRelation Relate(LedgerEntry one, LedgerEntry other)
    {
        var (first, second) = (one.Figure, other.Figure);
        if (first.Status != second.Status)
        {
            return ScopeRelation.Disjoint;
        }

        var (basis, otherBasis) = (first.Scope.Basis, second.Scope.Basis);
        if ((basis == Basis.Stock) != (otherBasis == Basis.Stock) && basis is not null && otherBasis is not null)
        {
            return ScopeRelation.Disjoint;
        }

        var relation = one.Key.To(other.Key, silence);
        if (relation == ScopeRelation.Disjoint)
        {
            return relation;
        }

        if (basis == Basis.Stock && otherBasis == Basis.Stock && one.Key.Days != other.Key.Days)
        {
            // Stocks of two dates neither contain nor repeat each other; that they do not add is another rule.
            return ScopeRelation.Disjoint;
        }

        return (basis is null) != (otherBasis is null) || (relation == ScopeRelation.Equal && AreToldApart(one, other))
            ? ScopeRelation.Open
            : relation;
    }

    // A part and its whole, or two parts of one whole, may have the same scope as far as their words go.
    private bool AreToldApart(LedgerEntry one, LedgerEntry other) =>
        (one.Figure.PartOf is not null || other.Figure.PartOf is not null)
        && (
            FactsAround(one).Contains(other.Fact)
            || FactsAround(other).Contains(one.Fact)
            || FactsAround(one).Intersect(FactsAround(other)).Any()
        );

    private IEnumerable<int> FactsAround(LedgerEntry entry)
    {
        for (var whole = entry.Figure.PartOf; whole is not null; whole = index.EntryOf(whole).Figure.PartOf)
        {
            yield return index.EntryOf(whole).Fact;
        }
    }

    private List<Claim> MakeClaims()
    {
        foreach (var (position, entry) in entries.Index().OrderBy(one => one.Item.Figure.Id, StringComparer.Ordinal))
        {
            var root = sets.Find(position);
            var claim = claimOf[position] = claimOf[root] ??= new Claim();
            claim.Tellings.Add(entry);
            claimOfFact[entry.Fact] = claim;
        }

        return [.. claimOf.Distinct().OrderBy(claim => claim.First.Id, StringComparer.Ordinal)];
    }

    private void Declare()
    {
        foreach (var claim in Claims)
        {
            foreach (var telling in claim.Tellings)
            {
                foreach (var fact in FactsAround(telling))
                {
                    if (claimOfFact.TryGetValue(fact, out var whole) && whole != claim)
                    {
                        claim.MakePartOf(whole);
                        claim.DeclaredWholes.Add(whole);
                    }
                }
            }
        }
    }

    private void Infer()
    {
        var done = new HashSet<(Claim, Claim)>();
        foreach (var (first, second, told) in met)
        {
            var (one, other) = (claimOf[first], claimOf[second]);
            if (one == other || !done.Add((one, other)) || done.Contains((other, one)))
            {
                continue;
            }

            if (one.Wholes.Contains(other) || other.Wholes.Contains(one))
            {
                continue;
            }

            switch (one.Tellings.Count == 1 && other.Tellings.Count == 1 ? told : Relate(one, other))
            {
                case ScopeRelation.Disjoint:
                    break;
                case ScopeRelation.Within:
                    one.MakePartOf(other);
                    break;
                case ScopeRelation.Contains:
                    other.MakePartOf(one);
                    break;
                case var relation:
                    one.Meet(other, relation);
                    break;
            }
        }
    }

    /// <summary>Any pair of figures that tell two claims may decide how the claims lie to each other.</summary>
    private ScopeRelation Relate(Claim one, Claim other)
    {
        var result = ScopeRelation.Open;
        foreach (var first in one.Tellings)
        {
            foreach (var second in other.Tellings)
            {
                var relation = Relate(first, second);
                if (relation == ScopeRelation.Disjoint)
                {
                    return relation;
                }

                if (result is ScopeRelation.Open or ScopeRelation.Overlapping && relation != ScopeRelation.Open)
                {
                    result = relation;
                }
            }
        }

        return result;
    }
}
