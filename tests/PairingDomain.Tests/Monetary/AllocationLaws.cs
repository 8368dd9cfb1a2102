using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Monetary;

/// <summary>The laws of allocation, over all modes, steps from a fen to ten thousand yuan, small amounts and huge ones.</summary>
public sealed class AllocationLaws
{
    private static readonly AllocationMode[] Modes = Enum.GetValues<AllocationMode>();

    private static readonly Gen<AllocationMode> AnyMode = Gen.Elements(Modes);

    private static readonly Gen<Money> Steps = Gen.Elements(0.01m, 0.05m, 1m, 3m, 10_000m).Select(Cny);

    // Small counts, where remainders matter most; counts beyond 2^64, which take the longer arithmetic.
    private static readonly Gen<decimal> Counts = Gen.Frequency(
        (3, Gen.Choose(-300, 300).Select(count => (decimal)count)),
        (2, Gen.Choose(int.MinValue, int.MaxValue).Select(count => (decimal)count)),
        (
            1,
            from high in Gen.Choose(int.MinValue, int.MaxValue)
            from low in Gen.Choose(0, int.MaxValue)
            select (high * 4_294_967_296_000m) + low
        )
    );

    private static readonly Gen<int[]> Weights = Gen.Frequency(
            (3, Gen.Choose(0, 9)),
            (1, Gen.Choose(0, 1_000_000)),
            (1, Gen.Constant(0))
        )
        .NonEmptyListOf()
        .Select(list => list.ToArray())
        .Where(weights => weights.Any(weight => weight > 0));

    private static readonly Gen<(Money Total, Money Step, int[] Weights)> Cases =
        from count in Counts
        from step in Steps
        from weights in Weights
        select (step * count, step, weights);

    [Fact]
    public void Shares_sum_to_the_amount_in_every_mode() =>
        Laws.Hold(
            Cases,
            AnyMode,
            (one, mode) =>
            {
                var shares = one.Total.Allocate(one.Weights, mode, one.Step);
                shares.Should().HaveCount(one.Weights.Length);
                Money.Sum(shares, Currency.Cny).Should().Be(one.Total);
            }
        );

    [Fact]
    public void Shares_and_rest_sum_to_any_amount_whatever() =>
        Laws.Hold(
            Cases,
            Gen.Choose(-999, 999),
            Gen.Elements(true, false),
            (one, crumbs, inBlocks) =>
            {
                // A huge amount has no room for crumbs.
                var total = one.Total.Abs() < Cny(1e20m) ? one.Total + Cny(crumbs * 0.0001m) : one.Total;
                var (shares, rest) = total.AllocateSeparately(one.Weights, one.Step, inBlocks);
                Money.Sum([.. shares, rest], Currency.Cny).Should().Be(total);
                shares.Append(rest).Should().OnlyContain(share => share.Sign == 0 || share.Sign == total.Sign);
                if (!inBlocks)
                {
                    var receivers = one.Weights.Count(weight => weight > 0);
                    (rest.Abs() < one.Step * receivers).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void Every_share_is_a_whole_number_of_steps() =>
        Laws.Hold(
            Cases,
            AnyMode,
            (one, mode) =>
                one
                    .Total.Allocate(one.Weights, mode, one.Step)
                    .Concat(one.Total.AllocateSeparately(one.Weights, one.Step).Shares)
                    .Should()
                    .OnlyContain(share => share.RatioTo(one.Step).IsInteger)
        );

    [Fact]
    public void A_share_to_the_largest_remainder_is_less_than_a_step_from_exact() =>
        Laws.Hold(
            Cases,
            one =>
                Distances(one, one.Total.Allocate(one.Weights, AllocationMode.LargestRemainder, one.Step))
                    .Should()
                    .OnlyContain(distance => distance < Rational.One)
        );

    [Fact]
    public void A_share_to_the_first_or_to_the_last_is_not_more_than_a_step_from_exact() =>
        Laws.Hold(
            Cases,
            Gen.Elements(AllocationMode.ToFirst, AllocationMode.ToLast),
            (one, mode) =>
                Distances(one, one.Total.Allocate(one.Weights, mode, one.Step))
                    .Should()
                    .OnlyContain(distance => distance <= Rational.One)
        );

    [Fact]
    public void A_share_kept_apart_from_the_rest_is_rounded_towards_zero() =>
        Laws.Hold(
            Cases,
            one =>
            {
                var shares = one.Total.AllocateSeparately(one.Weights, one.Step).Shares;
                Distances(one, shares).Should().OnlyContain(distance => distance < Rational.One);
                foreach (var (share, weight) in shares.Zip(one.Weights))
                {
                    (share.Abs() <= Exact(one.Total, weight, one.Weights).Abs()).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void In_blocks_a_share_is_less_than_its_part_of_a_block_from_exact() =>
        Laws.Hold(
            Cases,
            one =>
            {
                var divisor = one.Weights.Aggregate(
                    0,
                    (left, right) => (int)BigInteger.GreatestCommonDivisor(left, right)
                );
                var shares = one.Total.Allocate(one.Weights, AllocationMode.Blocks, one.Step);
                foreach (var (distance, weight) in Distances(one, shares).Zip(one.Weights))
                {
                    (distance <= Rational.Of(weight / divisor, 1)).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void Whole_blocks_are_exactly_in_the_ratio() =>
        Laws.Hold(
            Cases,
            one =>
            {
                var (shares, _) = one.Total.AllocateSeparately(one.Weights, one.Step, inBlocks: true);
                for (var i = 1; i < shares.Count; i++)
                {
                    (shares[i] * (Rational)one.Weights[0] == shares[0] * (Rational)one.Weights[i]).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void A_weight_of_zero_gets_nothing_and_no_share_has_the_other_sign() =>
        Laws.Hold(
            Cases,
            AnyMode,
            (one, mode) =>
            {
                foreach (var (share, weight) in one.Total.Allocate(one.Weights, mode, one.Step).Zip(one.Weights))
                {
                    (share.IsZero || share.Sign == one.Total.Sign).Should().BeTrue();
                    (weight > 0 || share.IsZero).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void A_negative_amount_mirrors_the_positive_one() =>
        Laws.Hold(
            Cases,
            AnyMode,
            (one, mode) =>
            {
                (-one.Total)
                    .Allocate(one.Weights, mode, one.Step)
                    .Should()
                    .Equal(one.Total.Allocate(one.Weights, mode, one.Step).Select(share => -share));
                var there = one.Total.AllocateSeparately(one.Weights, one.Step);
                var mirrored = (-one.Total).AllocateSeparately(one.Weights, one.Step);
                mirrored.Shares.Should().Equal(there.Shares.Select(share => -share));
                mirrored.Rest.Should().Be(-there.Rest);
            }
        );

    [Fact]
    public void A_smaller_weight_never_gets_more_to_the_largest_remainder() =>
        Laws.Hold(
            Cases,
            one =>
            {
                var shares = one.Total.Allocate(one.Weights, AllocationMode.LargestRemainder, one.Step);
                var byWeight = shares.Zip(one.Weights).OrderBy(pair => pair.Second).ThenBy(pair => pair.First.Abs());
                byWeight.Select(pair => pair.First.Abs().Amount).Should().BeInAscendingOrder();
            }
        );

    [Fact]
    public void Permuting_the_weights_permutes_the_shares_except_for_ties() =>
        Laws.Hold(
            Cases,
            Gen.Choose(0, int.MaxValue),
            (one, seed) =>
            {
                // What each weight got, whoever of equal weights stood where.
                var order = Enumerable.Range(0, one.Weights.Length).ToArray();
                new Random(seed).Shuffle(order);
                var shuffled = order.Select(i => one.Weights[i]).ToArray();
                var shares = one.Total.Allocate(one.Weights, AllocationMode.LargestRemainder, one.Step);
                var moved = one.Total.Allocate(shuffled, AllocationMode.LargestRemainder, one.Step);
                var remainders = one
                    .Weights.Select(weight => Remainder(one.Total, one.Step, weight, one.Weights))
                    .ToArray();
                for (var i = 0; i < order.Length; i++)
                {
                    var tied = remainders.Count(other => other == remainders[order[i]]) > 1;
                    (tied || moved[i] == shares[order[i]]).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void Only_the_ratio_of_the_weights_counts() =>
        Laws.Hold(
            Cases,
            AnyMode,
            Gen.Choose(1, 97),
            (one, mode, factor) =>
            {
                var shares = one.Total.Allocate(one.Weights, mode, one.Step);
                var decimals = one.Weights.Select(weight => weight * factor * 0.001m).ToArray();
                var fractions = one.Weights.Select(weight => Rational.Of(weight, factor)).ToArray();
                var money = one.Weights.Select(weight => Money.Of(weight * 0.01m, Currency.Usd)).ToArray();
                one.Total.Allocate(decimals, mode, one.Step).Should().Equal(shares);
                one.Total.Allocate(fractions, mode, one.Step).Should().Equal(shares);
                one.Total.Allocate(money, mode, one.Step).Should().Equal(shares);
            }
        );

    [Fact]
    public void Equal_parts_are_an_allocation_by_equal_weights() =>
        Laws.Hold(
            Cases,
            AnyMode,
            Gen.Choose(1, 40),
            (one, mode, parts) =>
            {
                var ones = Enumerable.Repeat(1, parts).ToArray();
                one.Total.Split(parts, mode, one.Step).Should().Equal(one.Total.Allocate(ones, mode, one.Step));
                var (shares, rest) = one.Total.SplitSeparately(parts, one.Step);
                var allocation = one.Total.AllocateSeparately(ones, one.Step);
                shares.Should().Equal(allocation.Shares);
                rest.Should().Be(allocation.Rest);
            }
        );

    // The shares sum to the amount or there is an exception that says why; nothing in between, and no hang.
    [Fact]
    public void At_the_limits_of_decimal_shares_are_right_or_refused() =>
        Laws.Hold(
            Gen.Choose(0, 1_000_000).Select(less => decimal.MaxValue - less),
            Gen.Choose(0, 4).Select(scale => new decimal(1, 0, 0, false, (byte)scale)),
            Weights,
            (amount, step, weights) =>
            {
                Money[] shares;
                try
                {
                    shares = Cny(amount).Allocate(weights, AllocationMode.LargestRemainder, Cny(step));
                }
                catch (PrecisionLossException refused)
                {
                    refused.Message.Should().Contain("more digits than decimal holds; name a larger step");
                    return;
                }

                Money.Sum(shares, Currency.Cny).Should().Be(Cny(amount));
            }
        );

    private static IEnumerable<Rational> Distances(
        (Money Total, Money Step, int[] Weights) one,
        IEnumerable<Money> shares
    ) =>
        shares.Zip(
            one.Weights,
            (share, weight) => (share - Exact(one.Total, weight, one.Weights)).Abs().RatioTo(one.Step)
        );

    private static RationalMoney Exact(Money total, int weight, int[] weights) =>
        total * Rational.Of(weight, weights.Sum(each => (long)each));

    private static Rational Remainder(Money total, Money step, int weight, int[] weights)
    {
        var exact = Rational.Abs(Exact(total, weight, weights).RatioTo(step));
        return exact - Rational.Of(Rational.Round(exact, MidpointRounding.ToZero), 1);
    }

    private static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);
}
