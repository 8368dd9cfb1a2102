using PairingDomain.Figures;
using PairingDomain.Places;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>What totals need to know of every figure of a ledger: its scope worked out, and which others tell the same fact.</summary>
internal sealed class LedgerIndex
{
    private readonly Dictionary<string, LedgerEntry> byId;

    public LedgerIndex(Ledger ledger, PlaceCatalogue places)
    {
        Atlas = new PlaceAtlas(places);
        byId = new Dictionary<string, LedgerEntry>(ledger.Figures.Count, StringComparer.Ordinal);
        var entries = new LedgerEntry[ledger.Figures.Count];
        foreach (var (position, figure) in ledger.Figures.Index())
        {
            var published = ledger.DocumentOf(figure).PublishedOn;
            var key = new ScopeKey(figure, published, Atlas);
            byId.Add(figure.Id, entries[position] = new LedgerEntry(key, published, position));
        }

        Entries = entries;
        JoinFacts();
    }

    /// <summary>The places of this ledger as regions.</summary>
    public PlaceAtlas Atlas { get; }

    /// <summary>One entry for each figure, in the order of the ledger.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    public LedgerEntry EntryOf(Figure figure) =>
        byId.TryGetValue(figure.Id, out var entry) && ReferenceEquals(entry.Figure, figure)
            ? entry
            : throw new KeyNotFoundException($"Figure '{figure.Id}' is not of this ledger.");

    public LedgerEntry EntryOf(string figureId) => byId[figureId];

    // Declared repeats and printed conversions tell one fact; links are followed through.
    private void JoinFacts()
    {
        var facts = new DisjointSets(Entries.Count);
        foreach (var (position, entry) in Entries.Index())
        {
            foreach (var other in entry.Figure.SameAs)
            {
                facts.Join(position, byId[other].Fact);
            }

            if (entry.Figure.Converts is { } converted)
            {
                facts.Join(position, byId[converted].Fact);
            }
        }

        foreach (var (position, entry) in Entries.Index())
        {
            entry.Fact = facts.Find(position);
        }
    }
}
