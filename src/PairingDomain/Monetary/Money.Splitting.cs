using System.Globalization;
using System.Numerics;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Equal parts: an allocation whose weights are all one.
public readonly partial struct Money
{
    /// <summary>
    /// So many equal parts, in whole steps; where that does not divide, the first ones are one step larger, or the last
    /// ones in the mode <see cref="AllocationMode.ToLast"/>. CNY 100 in three is CNY 33.34, 33.33, 33.33. The parts sum to
    /// the amount.
    /// </summary>
    /// <param name="parts">1 to <see cref="MaxShares"/>.</param>
    /// <param name="mode">Who gets the steps left over; of equal parts only <see cref="AllocationMode.ToLast"/> differs from the others.</param>
    /// <param name="step">What no part is divided below: a yuan, ten thousand yuan; null for the minor unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="parts"/> is outside 1..<see cref="MaxShares"/>, the mode is none, or the step is not positive.
    /// </exception>
    /// <exception cref="ArgumentException">The amount is not a whole number of steps.</exception>
    /// <exception cref="CurrencyMismatchException">The step is of another currency.</exception>
    /// <exception cref="InvalidOperationException">
    /// This is <c>default</c>, or no step is named and ISO 4217 gives the currency no minor unit.
    /// </exception>
    /// <exception cref="PrecisionLossException">A part has more digits than decimal holds.</exception>
    public Money[] Split(int parts, AllocationMode mode = AllocationMode.LargestRemainder, Money? step = null)
    {
        CheckParts(parts);
        CheckMode(mode);
        var steps = new AllocationSteps(this, step);
        steps.RequireWhole();
        var small = BigInteger.DivRem(steps.Count, parts, out var rest);
        var larger = (int)rest;
        var shares = new Money[parts];
        Array.Fill(shares, steps.Share(small));
        if (larger > 0)
        {
            var start = mode == AllocationMode.ToLast ? parts - larger : 0;
            Array.Fill(shares, steps.Share(small + BigInteger.One), start, larger);
        }

        return shares;
    }

    /// <summary>
    /// So many equal parts, in whole steps, and the rest apart: CNY 100 in three is three times CNY 33.33 and a rest of CNY 0.01.
    /// Whatever is smaller than a step is in the rest.
    /// </summary>
    /// <param name="parts">1 to <see cref="MaxShares"/>.</param>
    /// <param name="step">What no part is divided below: a yuan, ten thousand yuan; null for the minor unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="parts"/> is outside 1..<see cref="MaxShares"/>, or the step is not positive.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">The step is of another currency.</exception>
    /// <exception cref="InvalidOperationException">
    /// This is <c>default</c>, or no step is named and ISO 4217 gives the currency no minor unit.
    /// </exception>
    /// <exception cref="PrecisionLossException">A part, or the rest, has more digits than decimal holds.</exception>
    public Allocation SplitSeparately(int parts, Money? step = null)
    {
        CheckParts(parts);
        var steps = new AllocationSteps(this, step);
        var small = steps.Count / parts;
        var shares = new Money[parts];
        Array.Fill(shares, steps.Share(small));
        return new Allocation(this, shares, steps.RestAfter(small * parts));
    }

    private static void CheckParts(int parts)
    {
        if (parts is < 1 or > MaxShares)
        {
            throw new ArgumentOutOfRangeException(
                nameof(parts),
                string.Create(CultureInfo.InvariantCulture, $"{parts} parts are outside 1..{MaxShares}.")
            );
        }
    }
}
