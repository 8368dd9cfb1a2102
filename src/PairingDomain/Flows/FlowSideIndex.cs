using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Flows;

/// <summary>
/// Numbers the sides of flows while a table is built: one number for each partner and each state of the divisions around
/// it. A partner keeps its number for all days between two changes.
/// </summary>
/// <typeparam name="T">How a flow names the side.</typeparam>
internal sealed class FlowSideIndex<T>(FlowPaths paths, Func<T, Partner> partnerOf)
    where T : notnull
{
    private readonly Dictionary<T, int> handles = [];
    private readonly List<History> histories = [];
    private readonly List<FlowSide> sides = [];

    public IReadOnlyList<FlowSide> Sides => sides;

    /// <summary>The number of a side on a day.</summary>
    public int NumberOf(T side, int day) => NumberOf(HandleOf(side), day);

    /// <summary>The number of a side on a day.</summary>
    /// <param name="handle">What <see cref="HandleOf"/> gave for the side.</param>
    /// <param name="day">The day.</param>
    public int NumberOf(int handle, int day)
    {
        var history = histories[handle];
        var at = history.Find(day);
        return at >= 0 ? at : Add(history, day);
    }

    /// <summary>What stands for a side, whatever the day, for those who meet it again and again.</summary>
    public int HandleOf(T side)
    {
        if (!handles.TryGetValue(side, out var handle))
        {
            handles.Add(side, handle = histories.Count);
            histories.Add(new History(partnerOf(side)));
        }

        return handle;
    }

    private int Add(History history, int day)
    {
        var date = FlowDay.DayOf(day);
        var found = paths.Of(history.Partner, date);
        var (from, until) = paths.StretchOf(history.Partner, found, date);
        var number = history.Known.FindIndex(known => AreSame(known.Paths, found));
        if (number < 0)
        {
            number = history.Known.Count;
            history.Known.Add((found, sides.Count));
            sides.Add(new FlowSide(history.Partner, date));
        }

        history.Insert(NumberOrEnd(from), NumberOrEnd(until), history.Known[number].Number);
        return history.Known[number].Number;
    }

    private static int NumberOrEnd(LocalDate day) =>
        day < FlowDay.First ? 0
        : day > FlowDay.Last ? FlowDay.Count
        : FlowDay.NumberOf(day);

    private static bool AreSame(Division[][] one, Division[][] other) =>
        one.Length == other.Length && one.Zip(other).All(pair => pair.First.SequenceEqual(pair.Second));

    /// <summary>The stretches of days of one partner, in order of time.</summary>
    private sealed class History(Partner partner)
    {
        private readonly List<(int From, int Until, int Number)> stretches = [];

        public Partner Partner { get; } = partner;

        public List<(Division[][] Paths, int Number)> Known { get; } = [];

        /// <summary>The number on a day; -1 when it has not been asked for.</summary>
        public int Find(int day)
        {
            var after = After(day);
            return after > 0 && day < stretches[after - 1].Until ? stretches[after - 1].Number : -1;
        }

        public void Insert(int from, int until, int number) => stretches.Insert(After(from), (from, until, number));

        // The position of the first stretch that begins after the day.
        private int After(int day)
        {
            var (low, high) = (0, stretches.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = stretches[middle].From <= day ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
