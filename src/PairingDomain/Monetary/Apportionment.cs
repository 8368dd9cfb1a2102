using System.Numerics;

namespace PairingDomain.Monetary;

/// <summary>
/// Sharing out a number of whole steps in the ratio of whole weights; exact integers and nothing else.
/// </summary>
/// <typeparam name="T">An integer in which the total times the largest weight does not overflow.</typeparam>
internal static class Apportionment<T>
    where T : IBinaryInteger<T>
{
    /// <summary>Shares that sum to the total.</summary>
    public static T[] Share(T total, ReadOnlySpan<T> weights, AllocationMode mode)
    {
        var remainders = mode == AllocationMode.LargestRemainder ? new T[weights.Length] : null;
        var inBlocks = mode == AllocationMode.Blocks;
        var shares = inBlocks ? Blocks(total, weights, out var rest) : Floors(total, weights, remainders, out rest);
        if (T.IsZero(rest))
        {
            return shares;
        }

        switch (mode)
        {
            case AllocationMode.LargestRemainder:
                ToLargest(shares, remainders!, int.CreateChecked(rest));
                break;
            case AllocationMode.ToFirst:
                for (var i = 0; !T.IsZero(rest); i++)
                {
                    GiveOne(shares, weights, i, ref rest);
                }

                break;
            case AllocationMode.ToLast:
                for (var i = shares.Length - 1; !T.IsZero(rest); i--)
                {
                    GiveOne(shares, weights, i, ref rest);
                }

                break;
            default:
                for (var i = 0; !T.IsZero(rest); i++)
                {
                    var part = T.Min(rest, weights[i]);
                    shares[i] += part;
                    rest -= part;
                }

                break;
        }

        return shares;
    }

    /// <summary>Every share rounded down.</summary>
    public static T[] Floors(T total, ReadOnlySpan<T> weights, T[]? remainders, out T rest)
    {
        var sum = Sum(weights);
        var shares = new T[weights.Length];
        rest = total;
        for (var i = 0; i < weights.Length; i++)
        {
            var (share, remainder) = T.DivRem(total * weights[i], sum);
            shares[i] = share;
            rest -= share;
            remainders?[i] = remainder;
        }

        return shares;
    }

    /// <summary>As many whole blocks of all weights as there are.</summary>
    public static T[] Blocks(T total, ReadOnlySpan<T> weights, out T rest)
    {
        (var blocks, rest) = T.DivRem(total, Sum(weights));
        var shares = new T[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            shares[i] = blocks * weights[i];
        }

        return shares;
    }

    // The rest is the sum of the remainders, each less than one: there are more of them above zero than steps to give.
    private static void ToLargest(T[] shares, T[] remainders, int rest)
    {
        var order = new int[shares.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        order
            .AsSpan()
            .Sort(
                (left, right) =>
                    remainders[right].CompareTo(remainders[left]) is not 0 and var byRemainder
                        ? byRemainder
                        : left.CompareTo(right)
            );
        foreach (var i in order.AsSpan(0, rest))
        {
            shares[i]++;
        }
    }

    private static void GiveOne(T[] shares, ReadOnlySpan<T> weights, int i, ref T rest)
    {
        if (!T.IsZero(weights[i]))
        {
            shares[i]++;
            rest--;
        }
    }

    private static T Sum(ReadOnlySpan<T> weights)
    {
        var sum = T.Zero;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }
}
