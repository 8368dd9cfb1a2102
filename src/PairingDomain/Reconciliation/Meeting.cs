using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>The pairs of figures of two documents that overlap, by family of measures; collects while it is built.</summary>
internal sealed class Meeting
{
    // What is shown of one family.
    private const int MostPairs = 5;

    private readonly HashSet<(string, string)> seen = [];
    private readonly SortedDictionary<string, List<(ScopeKey One, ScopeKey Other)>> families = new(
        StringComparer.Ordinal
    );

    /// <summary>How many pairs there are.</summary>
    public int Count => seen.Count;

    /// <summary>The families, by name.</summary>
    public IEnumerable<string> Families => families.Keys;

    /// <summary>The first five pairs by id of each family.</summary>
    public IReadOnlyList<(ScopeKey One, ScopeKey Other)> Pairs =>
        [
            .. families.Values.SelectMany(pairs =>
                pairs
                    .OrderBy(pair => pair.One.Figure.Id, StringComparer.Ordinal)
                    .ThenBy(pair => pair.Other.Figure.Id, StringComparer.Ordinal)
                    .Take(MostPairs)
            ),
        ];

    /// <summary>Adds a pair, once.</summary>
    public void Add(string family, ScopeKey one, ScopeKey other)
    {
        if (!seen.Add((one.Figure.Id, other.Figure.Id)))
        {
            return;
        }

        if (!families.TryGetValue(family, out var pairs))
        {
            families.Add(family, pairs = []);
        }

        pairs.Add((one, other));
    }
}
