using NodaTime;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>
/// Finds the pairs of figures whose scopes can meet at all, so that not every pair has to be compared: figures whose
/// assisted side is the same region or lies in the other's, in a year that both touch. A side of which it is vague where it
/// lies can meet everything in the place around it; a figure that does not say whom it assists can meet every other one.
/// </summary>
internal sealed class MeetingIndex
{
    // A period of more years is looked for in every year.
    private const int MaxYears = 12;

    private static readonly LocalDate FirstDay = new(1, 1, 1);

    private readonly IReadOnlyList<ScopeKey> keys;
    private readonly Dictionary<int, Bucket> byRegion = [];
    private readonly Dictionary<int, Bucket> byPlaceAround = [];
    private readonly Bucket anywhere = new();
    private readonly int[] seenFor;

    public MeetingIndex(IReadOnlyList<ScopeKey> keys)
    {
        this.keys = keys;
        seenFor = new int[keys.Count];
        Array.Fill(seenFor, -1);
        foreach (var (position, key) in keys.Index())
        {
            var years = YearsOf(key.Days);
            if (IsAnywhere(key))
            {
                anywhere.Add(position, years);
                continue;
            }

            foreach (var region in key.Assisted.Regions)
            {
                Add(byRegion, region.Id, position, years);
            }
        }

        IndexPlacesAround();
    }

    /// <summary>
    /// Calls <paramref name="meet"/> for every pair that can meet, once from one side or the other, or from both.
    /// </summary>
    public void ForEachPair(Action<int, int> meet)
    {
        for (var position = 0; position < keys.Count; position++)
        {
            var key = keys[position];
            var years = YearsOf(key.Days);
            seenFor[position] = position;
            if (IsAnywhere(key))
            {
                foreach (var bucket in byRegion.Values)
                {
                    Visit(bucket, position, years, meet);
                }
            }
            else
            {
                foreach (var region in key.Assisted.Regions)
                {
                    VisitAround(region, position, years, meet);
                }
            }

            Visit(anywhere, position, years, meet);
        }
    }

    private void VisitAround(Region region, int position, (int First, int Last)? years, Action<int, int> meet)
    {
        foreach (var around in region.Path)
        {
            if (byRegion.TryGetValue(around, out var bucket))
            {
                Visit(bucket, position, years, meet);
            }
        }

        if (region.IsVague && byPlaceAround.TryGetValue(region.Path[1], out var nearby))
        {
            Visit(nearby, position, years, meet);
        }
    }

    // Only for the places in which something vague lies.
    private void IndexPlacesAround()
    {
        var places = new HashSet<int>();
        foreach (var key in keys)
        {
            foreach (var region in key.Assisted.Regions)
            {
                if (region is { IsVague: true, Path.Length: > 1 })
                {
                    places.Add(region.Path[1]);
                }
            }
        }

        if (places.Count == 0)
        {
            return;
        }

        foreach (var (position, key) in keys.Index())
        {
            foreach (var region in key.Assisted.Regions)
            {
                foreach (var around in region.Path)
                {
                    if (places.Contains(around))
                    {
                        Add(byPlaceAround, around, position, YearsOf(key.Days));
                    }
                }
            }
        }
    }

    private static void Add(Dictionary<int, Bucket> buckets, int number, int position, (int First, int Last)? years)
    {
        if (!buckets.TryGetValue(number, out var bucket))
        {
            buckets.Add(number, bucket = new Bucket());
        }

        bucket.Add(position, years);
    }

    private void Visit(Bucket bucket, int position, (int First, int Last)? years, Action<int, int> meet)
    {
        if (years is not var (first, last))
        {
            Visit(bucket.All, position, meet);
            return;
        }

        for (var year = first; year <= last; year++)
        {
            if (bucket.ByYear.TryGetValue(year, out var told))
            {
                Visit(told, position, meet);
            }
        }

        Visit(bucket.AnyYear, position, meet);
    }

    private void Visit(List<int> others, int position, Action<int, int> meet)
    {
        foreach (var other in others)
        {
            if (seenFor[other] != position)
            {
                seenFor[other] = position;
                meet(position, other);
            }
        }
    }

    private static bool IsAnywhere(ScopeKey key) =>
        key.Assisted.Regions.Length == 0
        || Array.Exists(key.Assisted.Regions, region => region is { IsVague: true, Path.Length: 1 });

    private static (int First, int Last)? YearsOf(DaySpan days) =>
        days is { First: { } first, Last: { } last }
        && (FirstDay.PlusDays(first).Year, FirstDay.PlusDays(last).Year) is var years
        && years.Item2 - years.Item1 < MaxYears
            ? years
            : null;

    /// <summary>The figures of one region.</summary>
    private sealed class Bucket
    {
        public List<int> All { get; } = [];

        public Dictionary<int, List<int>> ByYear { get; } = [];

        public List<int> AnyYear { get; } = [];

        public void Add(int position, (int First, int Last)? years)
        {
            All.Add(position);
            if (years is not var (first, last))
            {
                AnyYear.Add(position);
                return;
            }

            for (var year = first; year <= last; year++)
            {
                if (!ByYear.TryGetValue(year, out var told))
                {
                    ByYear.Add(year, told = []);
                }

                told.Add(position);
            }
        }
    }
}
