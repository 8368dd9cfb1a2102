using System.Numerics;
using PairingDomain.Flows;

namespace PairingDomain.Tests.Flows;

/// <summary>The inner loops, each against numbers of any size, at every length around the width of a vector.</summary>
public sealed class FlowKernelTests
{
    private static readonly long[] Adversaries =
    [
        long.MaxValue,
        -long.MaxValue,
        0,
        -1,
        1,
        (1L << 53) + 1,
        -(1L << 53) - 1,
        uint.MaxValue,
        int.MinValue,
        (1L << 62) + 12_345,
    ];

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 70), 127, 128, 129, 1_000, 4_096, 5_001];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Sums_and_ranges_are_those_of_numbers_of_any_size(int length)
    {
        foreach (var amounts in Columns(length))
        {
            var expected = amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount);
            Run<ScalarKernel>();
            Run<Vector256Kernel>();
            Run<Vector512Kernel>();

            void Run<T>()
                where T : struct, IFlowKernel
            {
                ((BigInteger)T.Sum(amounts)).Should().Be(expected);
                var (least, most) = (long.MaxValue, long.MinValue);
                T.Range(amounts, ref least, ref most);
                (least, most).Should().Be((amounts.Append(long.MaxValue).Min(), amounts.Append(long.MinValue).Max()));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Groups_are_those_of_numbers_of_any_size(int length)
    {
        var random = new Random(length);
        byte[] codes = [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(256))];
        int[] placeOf = [.. Enumerable.Range(0, 256).Select(code => code % 7)];
        int[] places = [.. codes.Select(code => 3 + placeOf[code])];
        var layout = new PackedLayout(Math.Max(1, length), 63);
        foreach (var amounts in Columns(length))
        {
            Run<ScalarKernel>();
            Run<Vector256Kernel>();
            Run<Vector512Kernel>();

            void Run<T>()
                where T : struct, IFlowKernel
            {
                var byCode = new ulong[20];
                T.AddByCode(amounts, codes, placeOf, 3, byCode, layout);
                var byPlace = new ulong[20];
                T.AddBySlot(amounts, places, byPlace, layout);
                byPlace.Should().Equal(byCode);
                for (var place = 0; place < 10; place++)
                {
                    var own = amounts.Where((_, row) => places[row] == place).ToList();
                    layout.CountOf(byCode[(2 * place) + 1]).Should().Be(own.Count);
                    ((BigInteger)layout.SumOf(byCode[2 * place], byCode[(2 * place) + 1]))
                        .Should()
                        .Be(own.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Rows_are_kept_that_lie_within_the_bounds(int length)
    {
        var random = new Random(length);
        ushort[] numbers = [.. Enumerable.Range(0, length).Select(_ => (ushort)random.Next(65_536))];
        byte[] codes = [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(4))];
        foreach (var (low, high) in new (int, int)[] { (0, 65_535), (20_000, 40_000), (65_535, 65_535), (0, 0) })
        {
            Check<ScalarKernel>(low, high);
            Check<Vector256Kernel>(low, high);
            Check<Vector512Kernel>(low, high);
        }

        void Check<T>(int low, int high)
            where T : struct, IFlowKernel
        {
            var mask = new ulong[(length / 64) + 1];
            Array.Fill(mask, ulong.MaxValue);
            T.Keep(numbers, (ushort)low, (ushort)high, mask);
            Bits(mask).Should().Equal(numbers.Select(number => number >= low && number <= high));
            T.Keep(codes, 1, 2, mask);
            Bits(mask)
                .Should()
                .Equal(
                    numbers.Zip(
                        codes,
                        (number, code) =>
                            number >= low && number <= high && code is 1 or 2 && number >= low && number <= high
                    )
                );
        }

        IEnumerable<bool> Bits(ulong[] mask) =>
            Enumerable.Range(0, length).Select(row => ((mask[row / 64] >> (row % 64)) & 1) == 1);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Amounts_are_added_whose_bits_are_set(int length)
    {
        var random = new Random(length);
        ulong[] mask =
        [
            .. Enumerable.Range(0, (length / 64) + 1).Select(_ => unchecked((ulong)random.NextInt64() * 3)),
        ];
        var layout = new PackedLayout(Math.Max(1, length), 63);
        foreach (var amounts in Columns(length))
        {
            foreach (var (first, end) in new[] { (0, length), (length / 3, length - (length / 4)), (length, length) })
            {
                var own = Enumerable.Range(first, end - first).Where(row => ((mask[row / 64] >> (row % 64)) & 1) == 1);
                var sum = own.Aggregate(BigInteger.Zero, (sum, row) => sum + amounts[row]);
                Added<ScalarKernel>().Should().Be((own.LongCount(), sum));
                Added<Vector256Kernel>().Should().Be((own.LongCount(), sum));
                Added<Vector512Kernel>().Should().Be((own.LongCount(), sum));

                (long, BigInteger) Added<T>()
                    where T : struct, IFlowKernel
                {
                    var (low, high) = (0UL, 0UL);
                    T.AddKept(amounts, mask, first, end, layout, ref low, ref high);
                    return (layout.CountOf(high), (BigInteger)layout.SumOf(low, high));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Rows_are_listed_whose_bits_are_set(int length)
    {
        var random = new Random(length);
        foreach (var oneIn in new[] { 1, 2, 16, 300 })
        {
            bool[] isSet = [.. Enumerable.Range(0, length).Select(_ => random.Next(oneIn) == 0)];
            var mask = new ulong[(length + 63) / 64];
            foreach (var row in Enumerable.Range(0, length).Where(row => isSet[row]))
            {
                mask[row / 64] |= 1UL << (row % 64);
            }

            int[] expected = [.. Enumerable.Range(0, length).Where(row => isSet[row])];
            Listed<ScalarKernel>(mask).Should().Equal(expected);
            Listed<Vector256Kernel>(mask).Should().Equal(expected);
            Listed<Vector512Kernel>(mask).Should().Equal(expected);
        }

        static int[] Listed<T>(ulong[] mask)
            where T : struct, IFlowKernel
        {
            var rows = new int[64 * mask.Length];
            return rows[..T.Rows(mask, rows)];
        }
    }

    [Theory]
    [InlineData(1, 63)]
    [InlineData(2, 63)]
    [InlineData(1 << 21, 63)]
    [InlineData(1 << 24, 54)]
    [InlineData(1_000, 1)]
    [InlineData(1 << 24, 0)]
    public void A_full_group_of_the_largest_amounts_fits(int rows, int bits)
    {
        var layout = new PackedLayout(rows, bits);
        var most = bits == 0 ? 0 : (1L << (bits - 1)) - 1 + (1L << (bits - 1));
        foreach (var amount in new[] { most, -most })
        {
            // Twice half of the rows at once is what so many single rows come to.
            var (low, high) = (0UL, 0UL);
            var (lowOnce, highOnce) = (0UL, 0UL);
            layout.Add(ref lowOnce, ref highOnce, amount);
            unchecked
            {
                low = lowOnce * (ulong)rows;
                high = highOnce * (ulong)rows;
            }

            layout.CountOf(high).Should().Be(rows);
            layout.SumOf(low, high).Should().Be((Int128)amount * rows);
        }
    }

    [Theory]
    [InlineData((1 << 21) + 1, 63)]
    [InlineData((1 << 24) + 1, 54)]
    [InlineData(1 << 24, 55)]
    public void More_does_not_fit(int rows, int bits)
    {
        PackedLayout.Fits(rows, bits).Should().BeFalse();
        FluentActions
            .Invoking(() => new PackedLayout(rows, bits))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"{rows} amounts of {bits} bits do not fit into one accumulator.*");
    }

    [Fact]
    public void A_segment_holds_what_fits()
    {
        FlowLimits.RowsFor(63).Should().Be(1 << 21);
        FlowLimits.RowsFor(54).Should().Be(1 << 24);
        FlowLimits.RowsFor(55).Should().Be(1 << 23);
        FlowLimits.RowsFor(1).Should().Be(1 << 24);
        Enumerable.Range(0, 64).Should().OnlyContain(bits => PackedLayout.Fits(FlowLimits.RowsFor(bits), bits));
    }

    private static IEnumerable<long[]> Columns(int length)
    {
        var random = new Random(length);
        yield return [.. Enumerable.Range(0, length).Select(row => Adversaries[row % Adversaries.Length])];
        yield return [.. Enumerable.Range(0, length).Select(_ => long.MaxValue)];
        yield return [.. Enumerable.Range(0, length).Select(_ => -long.MaxValue)];
        yield return [.. Enumerable.Range(0, length).Select(row => row % 2 == 0 ? long.MaxValue : -long.MaxValue)];
        yield return [.. Enumerable.Range(0, length).Select(_ => random.NextInt64(long.MinValue + 1, long.MaxValue))];
    }
}
