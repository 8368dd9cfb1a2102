using NodaTime;

namespace PairingDomain.Places;

// What became of what.
public sealed partial class DivisionCatalogue
{
    /// <summary>
    /// Every change by which the division, or a part of it, became or came to another; in order of time.
    /// </summary>
    public IReadOnlyList<DivisionChange> ChangesOutOf(Division division)
    {
        var (from, to) = data.Out(Own(division));
        return [.. Enumerable.Range(from, to - from).Select(Change)];
    }

    /// <summary>
    /// Every change by which the division came out of another, or received a part of it; in order of time.
    /// </summary>
    public IReadOnlyList<DivisionChange> ChangesInto(Division division)
    {
        var (from, to) = data.In(Own(division));
        return
        [
            .. Enumerable
                .Range(from, to - from)
                .Select(place => Change(data.ByNew(place)))
                .OrderBy(change => change.Year),
        ];
    }

    /// <summary>
    /// The divisions that took over the division or a part of it, while it lasted or when it ended; in order of time.
    /// </summary>
    public IReadOnlyList<Division> Successors(Division division) =>
        [.. ChangesOutOf(division).Select(change => change.New).Distinct()];

    /// <summary>
    /// The divisions that became this one, or gave it a part, when it began or while it lasted; in order of time.
    /// </summary>
    public IReadOnlyList<Division> Predecessors(Division division) =>
        [.. ChangesInto(division).Select(change => change.Old).Distinct()];

    /// <summary>
    /// The division through time: the chain of records in which each became the next as a whole and nothing else did,
    /// by recoding, renaming or change of type. Earliest first, the division itself among them. Bijie Prefecture 522400
    /// and Bijie City 520500 are one line; a merger or a split ends a line. Territory ceded to or received from a
    /// division that remains does not.
    /// </summary>
    public IReadOnlyList<Division> LineOf(Division division)
    {
        var record = Own(division);
        var line = new List<Division> { At(record) };
        for (var earlier = Before(record); earlier >= 0; earlier = Before(earlier))
        {
            line.Insert(0, At(earlier));
        }

        for (var later = After(record); later >= 0; later = After(later))
        {
            line.Add(At(later));
        }

        return line;
    }

    /// <summary>
    /// What the division is on another day: itself while it is in force; later, the divisions that its area passed to;
    /// earlier, the divisions that its area came from. In order of code. Empty when the data do not say (before the
    /// division is first listed).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public IReadOnlyList<Division> InForceOn(Division division, LocalDate on)
    {
        Check(on);
        var found = new SortedSet<int>();
        var record = Own(division);
        var day = DivisionData.Number(on);
        if (data.BeginsAfter(record, day))
        {
            Collect(found, record, day, ComingFrom);
        }
        else
        {
            Collect(found, record, day, PassingTo);
        }

        return [.. found.Select(At)];
    }

    private void Collect(SortedSet<int> found, int record, int day, Func<int, IEnumerable<int>> next)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([record]);
        while (open.TryPop(out var at))
        {
            if (data.InForce(at, day))
            {
                found.Add(at);
            }
            else
            {
                foreach (var other in next(at).Where(seen.Add))
                {
                    open.Push(other);
                }
            }
        }
    }

    // The records that a record's area passed to when it ended; none while it is in force.
    private IEnumerable<int> PassingTo(int record)
    {
        var (from, to) = data.Out(record);
        for (var change = from; change < to; change++)
        {
            if (data.ChangeYear(change) == data.EndYear(record))
            {
                yield return data.ChangeNew(change);
            }
        }
    }

    // The records that a record's area came from when it began.
    private IEnumerable<int> ComingFrom(int record)
    {
        var (from, to) = data.In(record);
        for (var place = from; place < to; place++)
        {
            var change = data.ByNew(place);
            if (data.ChangeYear(change) == data.FirstYear(record))
            {
                yield return data.ChangeOld(change);
            }
        }
    }

    // The one record that a record became as a whole, and that nothing else became; -1 when there is none.
    private int After(int record)
    {
        var next = -1;
        foreach (var other in PassingTo(record))
        {
            if (next >= 0 && other != next)
            {
                return -1;
            }

            next = other;
        }

        return next >= 0 && data.FirstYear(next) == data.EndYear(record) && EndedInto(next) == record ? next : -1;
    }

    private int Before(int record)
    {
        var old = EndedInto(record);
        return old >= 0 && After(old) == record ? old : -1;
    }

    // The one record that ended when this one began and passed to it; -1 when there is none, or more than one.
    private int EndedInto(int record)
    {
        var ended = -1;
        foreach (var old in ComingFrom(record))
        {
            if (data.EndYear(old) == data.FirstYear(record) && old != ended)
            {
                if (ended >= 0)
                {
                    return -1;
                }

                ended = old;
            }
        }

        return ended;
    }

    // A division of another catalogue is looked up by what makes it equal: code and first year.
    private int Own(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        if (division.Index < data.Records && ReferenceEquals(Volatile.Read(ref made[division.Index]), division))
        {
            return division.Index;
        }

        for (
            var at = data.LowerBound(division.Code.Number);
            at < data.Records && data.Code(at) == division.Code.Number;
            at++
        )
        {
            if (data.FirstYear(at) == division.FirstYear)
            {
                return at;
            }
        }

        throw Foreign(division);
    }

    private ArgumentException Foreign(Division division) =>
        new($"{division} is not in this catalogue ({DataVersion}).", nameof(division));

    private DivisionChange Change(int change) =>
        new(
            data.ChangeYear(change),
            DivisionData.Date(data.ChangeDate(change)),
            data.ChangeDocument(change),
            At(data.ChangeOld(change)),
            At(data.ChangeNew(change)),
            data.ChangeKind(change),
            data.ChangeBasis(change)
        );
}
