using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace PairingDomain.Flows;

/// <summary>
/// The sums of a scan while it runs: two numbers for each group, packed, and on demand the smallest and the largest amount.
/// Where there could be more groups than rows would pay for, groups get their place when they first occur. For one thread;
/// to be disposed of, so that its memory can be used again.
/// </summary>
internal sealed class FlowAccumulator : IDisposable
{
    private const int FirstPlaces = 1 << 12;

    private readonly Dictionary<long, int>? placeOf;
    private readonly bool hasRange;
    private PackedLayout layout;
    private ulong[] packed = [];
    private long[] least = [];
    private long[] most = [];
    private Int128[]? sums;
    private long[]? counts;
    private int capacity;

    /// <summary>For so many groups.</summary>
    /// <param name="groups">The numbers of groups are below it.</param>
    /// <param name="isDense">Whether each has its place from the beginning.</param>
    /// <param name="hasRange">Whether the smallest and largest amounts are wanted.</param>
    public FlowAccumulator(long groups, bool isDense, bool hasRange)
    {
        this.hasRange = hasRange;
        placeOf = isDense ? null : [];
        Places = isDense ? (int)groups : 0;
        Resize(isDense ? (int)groups : FirstPlaces);
    }

    /// <summary>How groups are packed.</summary>
    public PackedLayout Layout
    {
        get => layout;
        set => layout = value;
    }

    /// <summary>How many groups have a place.</summary>
    public int Places { get; private set; }

    public bool IsDense => placeOf is null;

    public bool HasRange => hasRange;

    /// <summary>Two numbers for each place.</summary>
    public Span<ulong> Packed
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => packed;
    }

    /// <summary>The group of each place, for groups that get their place when they occur.</summary>
    public IReadOnlyDictionary<long, int>? PlaceOfGroup => placeOf;

    /// <summary>The place of a group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(long group) => placeOf is null ? (int)group : NewPlaceOf(group);

    /// <summary>Adds each amount to its group.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="amounts">As many amounts.</param>
    /// <param name="places">Room for as many places.</param>
    public void Add<TKernel>(ReadOnlySpan<long> groups, ReadOnlySpan<long> amounts, Span<int> places)
        where TKernel : struct, IFlowKernel
    {
        places = places[..groups.Length];
        for (var at = 0; at < places.Length; at++)
        {
            places[at] = PlaceOf(groups[at]);
        }

        TKernel.AddBySlot(amounts, places, packed, layout);
        for (var at = 0; hasRange && at < places.Length; at++)
        {
            Widen(places[at], amounts[at], amounts[at]);
        }
    }

    /// <summary>Adds amounts that are summed up already.</summary>
    public void Add(long group, Int128 sum, int count)
    {
        var place = PlaceOf(group);
        Layout.Add(ref packed[2 * place], ref packed[(2 * place) + 1], sum, count);
    }

    /// <summary>Adds what is packed already, with the same layout.</summary>
    public void Add(long group, ulong low, ulong high)
    {
        var place = PlaceOf(group);
        unchecked
        {
            packed[2 * place] += low;
            packed[(2 * place) + 1] += high;
        }
    }

    /// <summary>Widens the range of a group.</summary>
    public void Widen(int place, long from, long to)
    {
        least[place] = Math.Min(least[place], from);
        most[place] = Math.Max(most[place], to);
    }

    /// <summary>Moves all sums where they cannot overflow, so that as many rows again can be added.</summary>
    public void Spill()
    {
        Array.Resize(ref sums, Places);
        Array.Resize(ref counts, Places);
        for (var place = 0; place < Places; place++)
        {
            sums[place] += Layout.SumOf(packed[2 * place], packed[(2 * place) + 1]);
            counts[place] += Layout.CountOf(packed[(2 * place) + 1]);
        }

        packed.AsSpan(0, 2 * Places).Clear();
    }

    /// <summary>Whether sums had to be moved.</summary>
    public bool IsSpilled => sums is not null;

    /// <summary>Whether a place has no rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsEmpty(int place) => packed[(2 * place) + 1] == 0 && (counts is null || counts[place] == 0);

    /// <summary>What a place has, after all sums were moved.</summary>
    public FlowCell CellOf(int place) =>
        new(
            sums![place],
            BigInteger.Zero,
            counts![place],
            hasRange ? FlowAmount.DecimalOf(least[place]) : 0,
            hasRange ? FlowAmount.DecimalOf(most[place]) : 0
        );

    /// <summary>Their range.</summary>
    public (long Least, long Most) RangeOf(int place) => (least[place], most[place]);

    /// <summary>Adds what another one has, which numbers its groups in the same way and packs them with the same layout.</summary>
    public void Add(FlowAccumulator other)
    {
        if (other.placeOf is { } places)
        {
            foreach (var (group, place) in places)
            {
                Add(PlaceOf(group), other, place);
            }
        }
        else if (hasRange)
        {
            for (var place = 0; place < other.Places; place++)
            {
                Add(place, other, place);
            }
        }
        else
        {
            Add(other.packed.AsSpan(0, 2 * Places), packed);
        }
    }

    /// <summary>Adds packed numbers to as many others, which are packed with the same layout.</summary>
    public static void Add(ReadOnlySpan<ulong> packed, Span<ulong> to)
    {
        to = to[..packed.Length];
        var at = 0;
        for (; at <= packed.Length - Vector<ulong>.Count; at += Vector<ulong>.Count)
        {
            (new Vector<ulong>(packed[at..]) + new Vector<ulong>(to[at..])).CopyTo(to[at..]);
        }

        for (; at < packed.Length; at++)
        {
            to[at] = unchecked(to[at] + packed[at]);
        }
    }

    public void Dispose()
    {
        Return(ref packed);
        Return(ref least);
        Return(ref most);
    }

    private void Add(int place, FlowAccumulator other, int otherPlace)
    {
        unchecked
        {
            packed[2 * place] += other.packed[2 * otherPlace];
            packed[(2 * place) + 1] += other.packed[(2 * otherPlace) + 1];
        }

        if (hasRange)
        {
            Widen(place, other.least[otherPlace], other.most[otherPlace]);
        }
    }

    private int NewPlaceOf(long group)
    {
        if (placeOf!.TryGetValue(group, out var place))
        {
            return place;
        }

        place = Places++;
        placeOf.Add(group, place);
        if (place == capacity)
        {
            Resize(2 * capacity);
        }

        return place;
    }

    private void Resize(int places)
    {
        packed = Grown(packed, 2 * capacity, 2 * places, 0UL);
        if (hasRange)
        {
            least = Grown(least, capacity, places, long.MaxValue);
            most = Grown(most, capacity, places, long.MinValue);
        }

        capacity = places;
    }

    private static T[] Grown<T>(T[] old, int used, int length, T filling)
    {
        var grown = ArrayPool<T>.Shared.Rent(Math.Max(1, length));
        old.AsSpan(0, used).CopyTo(grown);
        grown.AsSpan(used, length - used).Fill(filling);
        Return(ref old);
        return grown;
    }

    private static void Return<T>(ref T[] array)
    {
        if (array.Length > 0)
        {
            ArrayPool<T>.Shared.Return(array);
        }

        array = [];
    }
}
