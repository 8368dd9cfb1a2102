using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PairingDomain.Flows;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>Reads the columns that a question cannot do without, and does nothing with them: what memory allows.</summary>
internal sealed class ReadBytes(FlowTable table, int threads) : IQuestions
{
    private readonly FlowSegment segment = table.Segments[0];

    public object Q1() => Read(MemoryMarshal.AsBytes(segment.Amounts.Span).Length, column: 0);

    public object Q2() => Q1();

    public object Q3() => Read(segment.Rows, column: 1);

    public object Q4() => Read(segment.Rows / 3, column: 2);

    public (int Groups, long Flows) Size(object answer) => default;

    // Amounts; amounts and sectors; assisting sides of a sixth of the rows.
    private ulong Read(int length, int column)
    {
        if (threads == 1)
        {
            return Part(0, 1, column, length);
        }

        var sums = new ulong[threads];
        Parallel.For(0, threads, thread => sums[thread] = Part(thread, threads, column, length));
        return sums.Aggregate((one, other) => one ^ other);
    }

    private ulong Part(int thread, int of, int column, int length)
    {
        var sum = column < 2 ? Mix(MemoryMarshal.AsBytes(segment.Amounts.Span), thread, of) : 0;
        return column switch
        {
            1 => sum ^ Mix(segment.Sectors.Span, thread, of),
            2 => Mix(MemoryMarshal.AsBytes(segment.Assisting.Span)[..length], thread, of),
            _ => sum,
        };
    }

    private static ulong Mix(ReadOnlySpan<byte> bytes, int thread, int of)
    {
        var (from, to) = ((long)bytes.Length * thread / of, (long)bytes.Length * (thread + 1) / of);
        ref var start = ref MemoryMarshal.GetReference(bytes);
        var (one, two) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        var (three, four) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        for (; from <= to - 256; from += 256)
        {
            one ^= Vector512.LoadUnsafe(ref start, (nuint)from).AsUInt64();
            two ^= Vector512.LoadUnsafe(ref start, (nuint)from + 64).AsUInt64();
            three ^= Vector512.LoadUnsafe(ref start, (nuint)from + 128).AsUInt64();
            four ^= Vector512.LoadUnsafe(ref start, (nuint)from + 192).AsUInt64();
        }

        return Vector512.Sum(one ^ two ^ three ^ four);
    }
}
