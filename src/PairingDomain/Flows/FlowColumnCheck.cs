using System.Numerics;
using System.Runtime.InteropServices;
using PairingDomain.Figures;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

/// <summary>
/// Whether the values of a column read from a file are such as a segment may hold, at the speed of memory: no code points
/// outside of its dictionary and no amount has more bits than the sums allow for.
/// </summary>
internal sealed class FlowColumnCheck(int amountBits, int currencies, int assistingSides, int assistedSides)
{
    private static readonly int Sectors = Enum.GetValues<Sector>().Length;
    private static readonly int Instruments = Enum.GetValues<Instrument>().Length;
    private static readonly int Sources = Enum.GetValues<SourceOfFunds>().Length;
    private static readonly int Kinds = Enum.GetValues<FlowKind>().Length;

    /// <summary>Checks a stretch of a column.</summary>
    /// <exception cref="StorageException">A value cannot be.</exception>
    public void Check(StoredSection section, int from, ReadOnlySpan<byte> bytes)
    {
        var fault = section.Name switch
        {
            FlowSection.Amount => BeyondBits(MemoryMarshal.Cast<byte, long>(bytes), amountBits),
            FlowSection.WideAmount => NoDecimal(MemoryMarshal.Cast<byte, int>(bytes)),
            FlowSection.Day => NotBelow<ushort>(bytes, FlowDay.Count),
            FlowSection.Assisting => NotBelow<ushort>(bytes, assistingSides),
            FlowSection.Assisted or FlowSection.RunAssisted => NotBelow<ushort>(bytes, assistedSides),
            FlowSection.Currency or FlowSection.BlockCurrency => NotBelow<byte>(bytes, currencies),
            FlowSection.Sector => NotBelow<byte>(bytes, 1 + Sectors),
            FlowSection.Instrument => NotBelow<byte>(bytes, 1 + Instruments),
            FlowSection.Source => NotBelow<byte>(bytes, 1 + Sources),
            FlowSection.Kind => NotBelow<byte>(bytes, Kinds),
            _ => -1,
        };
        if (fault >= 0)
        {
            throw new StorageException(
                StorageFault.Inconsistent,
                section.Name,
                FormattableString.Invariant(
                    $"Section {section} holds a value that cannot be, in row {(from / section.ElementSize) + fault}."
                )
            );
        }
    }

    // The first position of a value that is not below the limit; -1 when there is none.
    private static int NotBelow<T>(ReadOnlySpan<byte> bytes, int limit)
        where T : unmanaged, IBinaryInteger<T>
    {
        var values = MemoryMarshal.Cast<byte, T>(bytes);
        var vectors = MemoryMarshal.Cast<T, Vector<T>>(values);
        var most = Vector<T>.Zero;
        foreach (var vector in vectors)
        {
            most = Vector.Max(most, vector);
        }

        var largest = 0;
        for (var lane = 0; lane < Vector<T>.Count; lane++)
        {
            largest = Math.Max(largest, int.CreateTruncating(most[lane]));
        }

        foreach (var value in values[(vectors.Length * Vector<T>.Count)..])
        {
            largest = Math.Max(largest, int.CreateTruncating(value));
        }

        return largest < limit ? -1 : values.IndexOfAnyExceptInRange(T.Zero, T.CreateTruncating(limit - 1));
    }

    private static int BeyondBits(ReadOnlySpan<long> amounts, int bits)
    {
        // Not Vector.Abs, which may throw: this way -2^63 keeps its highest bit, and no amount may have that.
        var vectors = MemoryMarshal.Cast<long, Vector<long>>(amounts);
        var seen = Vector<long>.Zero;
        foreach (var vector in vectors)
        {
            var sign = Vector.ShiftRightArithmetic(vector, 63);
            seen |= (vector ^ sign) - sign;
        }

        var all = 0UL;
        for (var lane = 0; lane < Vector<long>.Count; lane++)
        {
            all |= unchecked((ulong)seen[lane]);
        }

        foreach (var amount in amounts[(vectors.Length * Vector<long>.Count)..])
        {
            all |= Size(amount);
        }

        if (all >> bits == 0)
        {
            return -1;
        }

        var at = 0;
        while (Size(amounts[at]) >> bits == 0)
        {
            at++;
        }

        return at;
    }

    private static ulong Size(long amount) => unchecked((ulong)(amount < 0 ? -amount : amount));

    // The flags of a decimal: the sign and a scale from 0 to 28, nothing else.
    private static int NoDecimal(ReadOnlySpan<int> parts)
    {
        const int PerAmount = sizeof(decimal) / sizeof(int);
        for (var at = 0; at < parts.Length; at += PerAmount)
        {
            var scale = parts[at] & int.MaxValue;
            if (scale >> 16 > 28 || (scale & 0xFFFF) != 0)
            {
                return at / PerAmount;
            }
        }

        return -1;
    }
}
