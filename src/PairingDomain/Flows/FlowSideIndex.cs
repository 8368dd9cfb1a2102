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
    private const int FirstCapacity = 64;

    private readonly Dictionary<T, int> handles = [];
    private readonly List<History> histories = [];
    private readonly List<FlowSide> sides = [];

    // By handle, the two stretches that were looked for last: most sides have no more.
    private (FlowSideStretch One, FlowSideStretch Other)[] latest = [];

    public IReadOnlyList<FlowSide> Sides => sides;

    /// <summary>The number of a side on a day.</summary>
    public int NumberOf(T side, int day) => NumberOf(HandleOf(side), day);

    /// <summary>The number of a side on a day.</summary>
    /// <param name="handle">What <see cref="HandleOf"/> gave for the side.</param>
    /// <param name="day">The day.</param>
    public int NumberOf(int handle, int day)
    {
        const int Unknown = -1;
        ref readonly var pair = ref latest[handle];
        var number = pair.One.NumberOr(pair.Other.NumberOr(Unknown, day), day);
        return number != Unknown ? number : Find(handle, day);
    }

    /// <summary>What stands for a side, whatever the day, for those who meet it again and again.</summary>
    public int HandleOf(T side)
    {
        if (!handles.TryGetValue(side, out var handle))
        {
            handles.Add(side, handle = histories.Count);
            histories.Add(new History(partnerOf(side)));
            if (handle == latest.Length)
            {
                Array.Resize(ref latest, Math.Max(FirstCapacity, handle * 2));
            }
        }

        return handle;
    }

    private int Find(int handle, int day)
    {
        var history = histories[handle];
        var stretch = history.Find(day) ?? Add(history, day);
        latest[handle] = (stretch, latest[handle].One);
        return stretch.Number;
    }

    private FlowSideStretch Add(History history, int day)
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

        var first = NumberOrEnd(from);
        var stretch = new FlowSideStretch(
            (ushort)first,
            (ushort)(NumberOrEnd(until) - first),
            history.Known[number].Number
        );
        history.Insert(stretch);
        return stretch;
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
        private readonly List<FlowSideStretch> stretches = [];

        public Partner Partner { get; } = partner;

        public List<(Division[][] Paths, int Number)> Known { get; } = [];

        /// <summary>The stretch of a day; null when no day of it has been asked for.</summary>
        public FlowSideStretch? Find(int day)
        {
            var after = After(day);
            return after > 0 && stretches[after - 1].Has(day) ? stretches[after - 1] : null;
        }

        public void Insert(FlowSideStretch stretch) => stretches.Insert(After(stretch.From), stretch);

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
