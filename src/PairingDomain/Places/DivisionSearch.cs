using NodaTime;

namespace PairingDomain.Places;

/// <summary>One question for a name key on a day: the ways of matching in their order, each with its candidates.</summary>
internal sealed class DivisionSearch(
    DivisionCatalogue catalogue,
    DivisionData data,
    string key,
    LocalDate on,
    Division? within
)
{
    private readonly int day = DivisionData.Number(on);

    /// <summary>The candidates of the first way that has any, in order of code.</summary>
    public IReadOnlyList<DivisionMatch> Best => Ways().FirstOrDefault(candidates => candidates.Count > 0) ?? [];

    /// <summary>Every division with the records of the key at any time.</summary>
    public static IReadOnlyList<Division> Ever(DivisionCatalogue catalogue, DivisionData data, string key)
    {
        var records = new SortedSet<int>();
        var (from, to) = data.Postings(key);
        for (var posting = from; posting < to; posting++)
        {
            records.Add(data.PostingRecord(posting));
        }

        if (ShortForms.TrySplit(key, out var stem, out var types))
        {
            (from, to) = data.Postings(stem);
            for (var posting = from; posting < to; posting++)
            {
                var record = data.PostingRecord(posting);
                if (data.PostingKind(posting) == NameKind.Stem && types.Contains(data.Type(record)))
                {
                    records.Add(record);
                }
            }
        }

        return [.. records.Select(catalogue.At)];
    }

    /// <summary>The best candidate: the only one, or the one that contains all others; null when there is none or no such one.</summary>
    public DivisionMatch? Widest()
    {
        var candidates = Best;
        return candidates is [var only]
            ? only
            : candidates.FirstOrDefault(outer =>
                candidates.All(inner => catalogue.IsWithin(inner.Division, outer.Division, on))
            );
    }

    /// <summary>The candidates of every way, each division once, under the first way that finds it.</summary>
    public IReadOnlyList<DivisionMatch> All() =>
        [.. Ways().SelectMany(candidates => candidates).DistinctBy(match => match.Division)];

    private IEnumerable<IReadOnlyList<DivisionMatch>> Ways()
    {
        var (from, to) = data.Postings(key);
        yield return InForce(from, to, NameKind.FullName, MatchKind.FullName, null);
        yield return Aliases(from, to);
        if (ShortForms.TrySplit(key, out var stem, out var types))
        {
            var (stemFrom, stemTo) = data.Postings(stem);
            yield return InForce(stemFrom, stemTo, NameKind.Stem, MatchKind.ShortForm, types);
        }

        yield return InForce(from, to, NameKind.Stem, MatchKind.Stem, null);
    }

    private List<DivisionMatch> InForce(
        int from,
        int to,
        NameKind kind,
        MatchKind how,
        IReadOnlyList<DivisionType>? types
    )
    {
        var found = new List<DivisionMatch>();
        for (var posting = from; posting < to; posting++)
        {
            var record = data.PostingRecord(posting);
            if (
                data.PostingKind(posting) == kind
                && data.InForce(record, day)
                && types?.Contains(data.Type(record)) != false
            )
            {
                Add(found, new DivisionMatch(catalogue.At(record), how, null));
            }
        }

        return found;
    }

    // An alias is listed for one code; on another day it means what that division as a whole then was, never a part or a larger one.
    private List<DivisionMatch> Aliases(int from, int to)
    {
        var found = new List<DivisionMatch>();
        for (var posting = from; posting < to; posting++)
        {
            if (data.PostingKind(posting) is NameKind.Alias or NameKind.Misspelling)
            {
                var how = data.PostingKind(posting) == NameKind.Alias ? MatchKind.Alias : MatchKind.Misspelling;
                var listed = catalogue.At(data.PostingRecord(posting));
                foreach (var division in catalogue.LineOf(listed).Where(member => member.IsInForce(on)))
                {
                    Add(found, new DivisionMatch(division, how, data.PostingNote(posting)));
                }
            }
        }

        return found;
    }

    private void Add(List<DivisionMatch> found, DivisionMatch match)
    {
        if (
            (within is null || catalogue.IsWithin(match.Division, within, on))
            && !found.Exists(known => known.Division.Equals(match.Division))
        )
        {
            found.Add(match);
        }
    }
}
