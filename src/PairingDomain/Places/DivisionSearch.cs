using NodaTime;

namespace PairingDomain.Places;

/// <summary>
/// One question for a name key on a day: the ways of matching in their order, each with its candidates.
/// </summary>
internal sealed class DivisionSearch(
    DivisionCatalogue catalogue,
    DivisionData data,
    string key,
    LocalDate on,
    Division? within
)
{
    private const int WayCount = 4;

    private readonly int day = DivisionData.Number(on);

    /// <summary>The candidates of the first way that has any, in order of code.</summary>
    public List<DivisionMatch> Best()
    {
        for (var way = 0; way < WayCount - 1; way++)
        {
            if (Candidates(way) is { Count: > 0 } candidates)
            {
                return candidates;
            }
        }

        return Candidates(WayCount - 1);
    }

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

    /// <summary>The candidate that contains all candidates, itself among them; null when there is none.</summary>
    public DivisionMatch? Widest(List<DivisionMatch> candidates)
    {
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        foreach (var outer in candidates)
        {
            if (candidates.TrueForAll(inner => catalogue.IsWithin(inner.Division, outer.Division, on)))
            {
                return outer;
            }
        }

        return null;
    }

    /// <summary>The candidates of every way, each division once, under the first way that finds it.</summary>
    public IReadOnlyList<DivisionMatch> All() =>
        [.. Enumerable.Range(0, WayCount).SelectMany(Candidates).DistinctBy(match => match.Division)];

    private List<DivisionMatch> Candidates(int way)
    {
        var (from, to) = data.Postings(key);
        switch (way)
        {
            case 0:
                return InForce(from, to, NameKind.FullName, MatchKind.FullName, null);
            case 1:
                return Aliases(from, to);
            case 2:
                if (!ShortForms.TrySplit(key, out var stem, out var types))
                {
                    return [];
                }

                (from, to) = data.Postings(stem);
                return InForce(from, to, NameKind.Stem, MatchKind.ShortForm, types);
            default:
                return InForce(from, to, NameKind.Stem, MatchKind.Stem, null);
        }
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

    // An alias is listed for one code; on another day it means what that division as a whole then was, never a part or
    // a larger one.
    private List<DivisionMatch> Aliases(int from, int to)
    {
        var found = new List<DivisionMatch>();
        for (var posting = from; posting < to; posting++)
        {
            if (data.PostingKind(posting) is NameKind.Alias or NameKind.Misspelling)
            {
                var how = data.PostingKind(posting) == NameKind.Alias ? MatchKind.Alias : MatchKind.Misspelling;
                var listed = data.PostingRecord(posting);
                var note = data.PostingNote(posting);
                if (data.InForce(listed, day))
                {
                    Add(found, new DivisionMatch(catalogue.At(listed), how, note));
                }
                else if (catalogue.LineOf(catalogue.At(listed)).FirstOrDefault(one => one.IsInForce(on)) is { } then)
                {
                    Add(found, new DivisionMatch(then, how, note));
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
