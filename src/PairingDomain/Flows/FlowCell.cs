using System.Numerics;

namespace PairingDomain.Flows;

/// <summary>What is known of one group: exact, and able to take in any other of the same currency.</summary>
/// <param name="Sum">In ten-thousandths, of the amounts that are 64-bit numbers of them.</param>
/// <param name="Wide">In units of 10^-28, of all other amounts.</param>
/// <param name="Count">How many flows.</param>
/// <param name="Least">The smallest amount; 0 when it was not asked for.</param>
/// <param name="Most">The largest amount; 0 when it was not asked for.</param>
internal readonly record struct FlowCell(Int128 Sum, BigInteger Wide, long Count, decimal Least, decimal Most)
{
    /// <summary>Both together.</summary>
    /// <exception cref="OverflowException">The sum or the count is beyond 127 or 63 bits: no number of tables of real money is.</exception>
    public FlowCell Add(in FlowCell other) =>
        new(
            checked(Sum + other.Sum),
            Wide + other.Wide,
            checked(Count + other.Count),
            Math.Min(Least, other.Least),
            Math.Max(Most, other.Most)
        );

    /// <summary>The same sum in one form only: what is whole in ten-thousandths and fits stands there.</summary>
    public FlowCell Normal()
    {
        if (Wide.IsZero)
        {
            return this;
        }

        var all = ((BigInteger)Sum * FlowAmount.WidePerNarrow) + Wide;
        var (whole, rest) = BigInteger.DivRem(all, FlowAmount.WidePerNarrow);
        return rest.IsZero && whole >= (BigInteger)Int128.MinValue && whole <= (BigInteger)Int128.MaxValue
            ? this with
            {
                Sum = (Int128)whole,
                Wide = BigInteger.Zero,
            }
            : this with
            {
                Sum = 0,
                Wide = all,
            };
    }
}
