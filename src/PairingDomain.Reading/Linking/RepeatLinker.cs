using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Reading.Dating;
using PairingDomain.Reading.Locating;
using PairingDomain.Reading.Measuring;

namespace PairingDomain.Reading.Linking;

/// <summary>
/// Finds figures of one document that tell one fact: of one measure and status, in scopes that do not exclude each other,
/// with one value or with the rounded form of it; and equal parts of repeated wholes.
/// </summary>
internal sealed class RepeatLinker(
    IReadOnlyList<Mention> mentions,
    MeasureMatch?[] measures,
    Status[] statuses,
    SidesReading[] sides,
    PeriodReading[] periods,
    Links links
)
{
    // Small counts are alike by chance.
    private const int Smallest = 20;

    // How many others a figure of a group is compared with and names.
    private const int MostNeighbours = 8;

    public void Link()
    {
        var groups = new Dictionary<(string, Status, string), List<int>>();
        for (var index = 0; index < mentions.Count; index++)
        {
            if (measures[index] is { } match && mentions[index].Value >= Smallest && links.Converts[index] < 0)
            {
                Add(groups, (match.Measure.Code, statuses[index], UnitOf(index)), index);
            }
        }

        foreach (var group in groups.Values)
        {
            // By value; sorting is stable, so that the text's order stays.
            var ordered = group.Count == 1 ? [] : group.OrderBy(index => mentions[index].Value!.Value).ToArray();
            for (var at = 0; at < ordered.Length; at++)
            {
                for (var next = at + 1; next < ordered.Length && next <= at + MostNeighbours; next++)
                {
                    if (!TellOneValue(ordered[at], ordered[next]))
                    {
                        break;
                    }

                    if (Fit(ordered[at], ordered[next]))
                    {
                        Join(ordered[at], ordered[next]);
                    }
                }
            }
        }

        JoinParts();
        Close();
    }

    // Parts of two tellings of one whole that have one value, whatever they are called.
    private void JoinParts()
    {
        var parts = new Dictionary<int, List<int>>();
        for (var index = 0; index < mentions.Count; index++)
        {
            if (links.PartOf[index] >= 0)
            {
                Add(parts, links.PartOf[index], index);
            }
        }

        foreach (var (whole, own) in parts)
        {
            foreach (var twin in links.SameAs[whole] ?? [])
            {
                var others = parts.GetValueOrDefault(twin) ?? [];
                foreach (var part in own.Take(MostNeighbours * 2))
                {
                    foreach (var other in others.Take(MostNeighbours * 2))
                    {
                        if (part < other && mentions[part].Value == mentions[other].Value)
                        {
                            Join(part, other);
                        }
                    }
                }
            }
        }
    }

    private bool TellOneValue(int one, int other)
    {
        var (low, high) = (mentions[one], mentions[other]);
        return low.Value == high.Value || Rounds(low, high) || Rounds(high, low);
    }

    // 768 million is 767.5 million rounded; 127,000 is 127,300 rounded to thousands, if it ends in as many zeros.
    private static bool Rounds(Mention coarse, Mention fine)
    {
        var step = coarse.Resolution > Rational.One ? coarse.Resolution : PlaceOf(coarse.Value!.Value);
        var gap = coarse.Value!.Value - fine.Value!.Value;
        gap = gap.Sign < 0 ? -gap : gap;
        return gap.Sign > 0
            && gap + gap <= step
            && step * 20 <= coarse.Value.Value
            && PlaceOf(fine.Value.Value) < PlaceOf(coarse.Value.Value);
    }

    private static Rational PlaceOf(Rational value)
    {
        if (!value.IsInteger)
        {
            return 1;
        }

        Rational place = 1;
        for (var digit = 0; digit < 30 && (value / (place * 10)).IsInteger; digit++)
        {
            place *= 10;
        }

        return place;
    }

    private bool Fit(int one, int other)
    {
        var (first, second) = (periods[one], periods[other]);
        var inTime = first.Period is null || second.Period is null || first.Period.Overlaps(second.Period);
        return inTime
            && Meet(sides[one].Assisted, sides[other].Assisted)
            && mentions[one].Per.Count == mentions[other].Per.Count;
    }

    private static bool Meet<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) =>
        one.Count == 0 || other.Count == 0 || one.Any(other.Contains);

    private string UnitOf(int index) => mentions[index].Currency?.Code ?? mentions[index].Unit?.Code ?? "";

    private void Join(int one, int other)
    {
        Name(one, other);
        Name(other, one);
    }

    // Three tellings name each other, so that each names both others; a long chain names its neighbours.
    private void Close()
    {
        for (var index = 0; index < mentions.Count; index++)
        {
            if (links.SameAs[index] is not { Count: > 0 and < MostNeighbours } own)
            {
                continue;
            }

            foreach (var near in own.ToArray())
            {
                foreach (var far in links.SameAs[near]!.Take(MostNeighbours).ToArray())
                {
                    if (far != index && own.Count < MostNeighbours)
                    {
                        Join(index, far);
                    }
                }
            }
        }
    }

    private void Name(int index, int other)
    {
        var known = links.SameAs[index] ??= [];
        if (!known.Contains(other))
        {
            known.Add(other);
        }
    }

    private static void Add<T>(Dictionary<T, List<int>> groups, T key, int index)
        where T : notnull
    {
        if (!groups.TryGetValue(key, out var list))
        {
            groups.Add(key, list = []);
        }

        list.Add(index);
    }
}
