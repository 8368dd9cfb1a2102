using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>The bounds of a weighted mean of values and weights that are themselves bounded.</summary>
internal static class WeightedBounds
{
    public static Bounds Of(IReadOnlyList<(Bounds Value, Bounds Weight)> pairs)
    {
        var lower = Least(pairs);
        var upper = Least([.. pairs.Select(pair => (-pair.Value, pair.Weight))]);
        return (lower, -upper) switch
        {
            ({ } low, { } high) => Bounds.Between(low, high),
            ({ } low, null) => Bounds.AtLeast(low),
            (null, { } high) => Bounds.AtMost(high),
            _ => Bounds.Unbounded,
        };
    }

    /// <summary>
    /// The smallest mean: the small values as heavy as they may be, the others as light. Which are small is found by trying:
    /// with one weight free the mean moves one way only, so that an extreme lies where all weights are at an end.
    /// </summary>
    private static Rational? Least(IReadOnlyList<(Bounds Value, Bounds Weight)> pairs)
    {
        if (pairs.Any(pair => pair.Value.Lower is null))
        {
            return null;
        }

        var values = pairs.OrderBy(pair => pair.Value.Lower).ToArray();
        if (values.Any(pair => pair.Weight is not { Lower.Sign: > 0, Upper: not null }))
        {
            // A weight without ends may outweigh all others.
            return values[0].Value.Lower;
        }

        var sum = Rational.Zero;
        var weight = Rational.Zero;
        foreach (var (value, light) in values)
        {
            sum += value.Lower!.Value * light.Lower!.Value;
            weight += light.Lower.Value;
        }

        var least = sum / weight;
        foreach (var (value, between) in values)
        {
            var more = between.Upper!.Value - between.Lower!.Value;
            sum += value.Lower!.Value * more;
            weight += more;
            least = Rational.Min(least, sum / weight);
        }

        return least;
    }
}
