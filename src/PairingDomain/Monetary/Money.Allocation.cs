using System.Numerics;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Sharing an amount out, so that the shares sum to it.
public readonly partial struct Money
{
    /// <summary>The largest number of shares.</summary>
    public const int MaxShares = 1_000_000;

    // Below these the product of a total and a weight fits 128 bits.
    private const int LongestTotal = 64;
    private const int LongestSum = 63;

    /// <summary>
    /// Shares in the ratio of the weights, in whole minor units and to the largest remainder
    /// (<see cref="AllocationMode.LargestRemainder"/>): CNY 100 by 3, 2, 2 is CNY 42.86, 28.57, 28.57. The shares sum to the amount.
    /// </summary>
    /// <param name="weights">One to <see cref="MaxShares"/>, zero or more, at least one above zero; only their ratio counts.</param>
    /// <returns>One share for each weight, in the order of the weights.</returns>
    /// <exception cref="ArgumentException">
    /// No weights, too many, a negative one, or only zeros; or the amount has parts smaller than a minor unit.
    /// </exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, or ISO 4217 gives the currency no minor unit: name a step.</exception>
    /// <exception cref="PrecisionLossException">A share has more digits than decimal holds.</exception>
    public Money[] Allocate(params ReadOnlySpan<int> weights) => Allocate(weights, AllocationMode.LargestRemainder);

    /// <inheritdoc cref="Allocate(ReadOnlySpan{int})"/>
    public Money[] Allocate(params ReadOnlySpan<decimal> weights) => Allocate(weights, AllocationMode.LargestRemainder);

    /// <inheritdoc cref="Allocate(ReadOnlySpan{int})"/>
    public Money[] Allocate(params ReadOnlySpan<Rational> weights) =>
        Allocate(weights, AllocationMode.LargestRemainder);

    /// <inheritdoc cref="Allocate(ReadOnlySpan{int})"/>
    /// <param name="weights">Amounts of one currency, whichever: one to <see cref="MaxShares"/>, zero or more, at least one above zero.</param>
    /// <exception cref="CurrencyMismatchException">The weights are of two currencies.</exception>
    public Money[] Allocate(params ReadOnlySpan<Money> weights) => Allocate(weights, AllocationMode.LargestRemainder);

    /// <summary>Shares in the ratio of the weights, in whole steps, as the mode says. The shares sum to the amount.</summary>
    /// <param name="weights">One to <see cref="MaxShares"/>, zero or more, at least one above zero; only their ratio counts.</param>
    /// <param name="mode">Who gets the steps that the ratio leaves over.</param>
    /// <param name="step">What no share is divided below: a yuan, ten thousand yuan; null for the minor unit.</param>
    /// <returns>One share for each weight, in the order of the weights.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The mode is none, or the step is not positive.</exception>
    /// <exception cref="ArgumentException">
    /// No weights, too many, a negative one, or only zeros; or the amount is not a whole number of steps.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">The step is of another currency.</exception>
    /// <exception cref="InvalidOperationException">
    /// This is <c>default</c>, or no step is named and ISO 4217 gives the currency no minor unit.
    /// </exception>
    /// <exception cref="PrecisionLossException">A share has more digits than decimal holds.</exception>
    public Money[] Allocate(ReadOnlySpan<int> weights, AllocationMode mode, Money? step = null) =>
        Allocate(AllocationWeights.Of(weights), mode, step);

    /// <inheritdoc cref="Allocate(ReadOnlySpan{int}, AllocationMode, Money?)"/>
    public Money[] Allocate(ReadOnlySpan<decimal> weights, AllocationMode mode, Money? step = null) =>
        Allocate(AllocationWeights.Of(weights), mode, step);

    /// <inheritdoc cref="Allocate(ReadOnlySpan{int}, AllocationMode, Money?)"/>
    public Money[] Allocate(ReadOnlySpan<Rational> weights, AllocationMode mode, Money? step = null) =>
        Allocate(AllocationWeights.Of(weights), mode, step);

    /// <inheritdoc cref="Allocate(ReadOnlySpan{int}, AllocationMode, Money?)"/>
    /// <param name="weights">Amounts of one currency, whichever: one to <see cref="MaxShares"/>, zero or more, at least one above zero.</param>
    /// <param name="mode">Who gets the steps that the ratio leaves over.</param>
    /// <param name="step">What no share is divided below: a yuan, ten thousand yuan; null for the minor unit.</param>
    /// <exception cref="CurrencyMismatchException">The weights are of two currencies, or the step is of another than the amount.</exception>
    public Money[] Allocate(ReadOnlySpan<Money> weights, AllocationMode mode, Money? step = null) =>
        Allocate(AllocationWeights.Of(weights), mode, step);

    /// <summary>
    /// Shares in the ratio of the weights, each rounded towards zero to whole steps, and the rest apart: CNY 100 by 1, 1, 1
    /// is three times CNY 33.33 and a rest of CNY 0.01. Whatever is smaller than a step is in the rest.
    /// </summary>
    /// <param name="weights">One to <see cref="MaxShares"/>, zero or more, at least one above zero; only their ratio counts.</param>
    /// <param name="step">What no share is divided below: a yuan, ten thousand yuan; null for the minor unit.</param>
    /// <param name="inBlocks">
    /// True to give out only whole blocks of the ratio in lowest terms, so that the shares are exactly in it: CNY 0.10 by 3, 2, 2 is 0.03,
    /// 0.02, 0.02 and a rest of 0.03.
    /// </param>
    /// <exception cref="ArgumentException">No weights, too many, a negative one, or only zeros.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive.</exception>
    /// <exception cref="CurrencyMismatchException">The step is of another currency.</exception>
    /// <exception cref="InvalidOperationException">
    /// This is <c>default</c>, or no step is named and ISO 4217 gives the currency no minor unit.
    /// </exception>
    /// <exception cref="PrecisionLossException">A share, or the rest, has more digits than decimal holds.</exception>
    public Allocation AllocateSeparately(ReadOnlySpan<int> weights, Money? step = null, bool inBlocks = false) =>
        AllocateSeparately(AllocationWeights.Of(weights), step, inBlocks);

    /// <inheritdoc cref="AllocateSeparately(ReadOnlySpan{int}, Money?, bool)"/>
    public Allocation AllocateSeparately(ReadOnlySpan<decimal> weights, Money? step = null, bool inBlocks = false) =>
        AllocateSeparately(AllocationWeights.Of(weights), step, inBlocks);

    /// <inheritdoc cref="AllocateSeparately(ReadOnlySpan{int}, Money?, bool)"/>
    public Allocation AllocateSeparately(ReadOnlySpan<Rational> weights, Money? step = null, bool inBlocks = false) =>
        AllocateSeparately(AllocationWeights.Of(weights), step, inBlocks);

    /// <inheritdoc cref="AllocateSeparately(ReadOnlySpan{int}, Money?, bool)"/>
    /// <param name="weights">Amounts of one currency, whichever: one to <see cref="MaxShares"/>, zero or more, at least one above zero.</param>
    /// <param name="step">What no share is divided below: a yuan, ten thousand yuan; null for the minor unit.</param>
    /// <param name="inBlocks">True to give out only whole blocks of the ratio in lowest terms.</param>
    /// <exception cref="CurrencyMismatchException">The weights are of two currencies, or the step is of another than the amount.</exception>
    public Allocation AllocateSeparately(ReadOnlySpan<Money> weights, Money? step = null, bool inBlocks = false) =>
        AllocateSeparately(AllocationWeights.Of(weights), step, inBlocks);

    private Money[] Allocate(BigInteger[] weights, AllocationMode mode, Money? step)
    {
        CheckMode(mode);
        var steps = new AllocationSteps(this, step);
        steps.RequireWhole();
        return IsShort(steps.Count, weights)
            ? Array.ConvertAll(
                Apportionment<UInt128>.Share((UInt128)steps.Count, Short(weights), mode),
                share => steps.Share(share)
            )
            : Array.ConvertAll(
                Apportionment<BigInteger>.Share(steps.Count, weights, mode),
                share => steps.Share(share)
            );
    }

    private Allocation AllocateSeparately(BigInteger[] weights, Money? step, bool inBlocks)
    {
        var steps = new AllocationSteps(this, step);
        var shares = inBlocks
            ? Apportionment<BigInteger>.Blocks(steps.Count, weights, out var rest)
            : Apportionment<BigInteger>.Floors(steps.Count, weights, null, out rest);
        return new Allocation(
            this,
            Array.ConvertAll(shares, share => steps.Share(share)),
            steps.RestAfter(steps.Count - rest)
        );
    }

    private static bool IsShort(BigInteger total, BigInteger[] weights)
    {
        var sum = BigInteger.Zero;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return total.GetBitLength() <= LongestTotal && sum.GetBitLength() <= LongestSum;
    }

    private static UInt128[] Short(BigInteger[] weights) => Array.ConvertAll(weights, weight => (UInt128)(ulong)weight);

    private static void CheckMode(AllocationMode mode)
    {
        if (mode is < AllocationMode.LargestRemainder or > AllocationMode.Blocks)
        {
            throw new ArgumentOutOfRangeException(
                nameof(mode),
                FormattableString.Invariant($"{(int)mode} is not a mode of allocation.")
            );
        }
    }
}
