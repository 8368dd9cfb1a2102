using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>
/// Finds the pairs of figures whose scopes can meet at all, so that not every pair has to be compared: figures whose
/// assisted side is the same region or lies in the other's, in a year that both touch. Figures that do not say whom they
/// assist, or of whom it is vague, can meet every other one.
/// </summary>
internal sealed class MeetingIndex
{
    // A period of more years is looked for in every year.
    private const int MaxYears = 12;
    private const int DaysInYear = 366;

    private readonly IReadOnlyList<ScopeKey> keys;
    private readonly Dictionary<int, Bucket> byRegion = [];
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
                if (!byRegion.TryGetValue(region.Id, out var bucket))
                {
                    byRegion.Add(region.Id, bucket = new Bucket());
                }

                bucket.Add(position, years);
            }
        }
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
                    foreach (var around in region.Path)
                    {
                        if (byRegion.TryGetValue(around, out var bucket))
                        {
                            Visit(bucket, position, years, meet);
                        }
                    }
                }
            }

            Visit(anywhere, position, years, meet);
        }
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
        || Array.Exists(key.Assisted.Regions, region => region.IsOrganisation || region.IsVague);

    private static (int First, int Last)? YearsOf(DaySpan days) =>
        days is { First: { } first, Last: { } last } && (last - first) / DaysInYear < MaxYears
            ? (first / DaysInYear, last / DaysInYear)
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
