using System.Runtime.CompilerServices;

namespace PairingDomain.Flows;

/// <summary>
/// The rows of a builder in the order in which they came, whole rows side by side: one that is fetched out of order is one
/// cache line. Sides have numbers of the builder.
/// </summary>
/// <remarks>In pieces, so that a row is never copied to make room for others.</remarks>
/// <typeparam name="T">64-bit ten-thousandths, or decimal.</typeparam>
internal sealed class FlowBuffer<T>
    where T : unmanaged
{
    private const int PieceBits = 14;
    private const int PieceSize = 1 << PieceBits;
    private const int FirstSize = 1 << 6;

    private readonly List<FlowEntry<T>[]> pieces = [];
    private FlowEntry<T>[] last = [];
    private int used;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>A row by its position.</summary>
    public ref readonly FlowEntry<T> this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref pieces[row >> PieceBits][row & (PieceSize - 1)];
    }

    /// <summary>Adds a row.</summary>
    /// <exception cref="OverflowException">There are 2^31 - 1 rows.</exception>
    public void Add(T amount, in FlowRow row)
    {
        if (used == last.Length)
        {
            MakeRoom();
        }

        last[used++] = new FlowEntry<T>(amount, row);
        Count = checked(Count + 1);
    }

    private void MakeRoom()
    {
        if (used is > 0 and < PieceSize)
        {
            // The first piece grows, so that few rows take little memory.
            Array.Resize(ref last, Math.Min(PieceSize, used * 4));
            pieces[^1] = last;
            return;
        }

        last = GC.AllocateUninitializedArray<FlowEntry<T>>(pieces.Count == 0 ? FirstSize : PieceSize);
        pieces.Add(last);
        used = 0;
    }
}
