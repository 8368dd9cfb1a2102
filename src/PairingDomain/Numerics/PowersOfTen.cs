namespace PairingDomain.Numerics;

/// <summary>1, 10, 100, … as far as 64 bits hold them.</summary>
internal static class PowersOfTen
{
    /// <summary>The largest power that there is.</summary>
    public const int Largest = 19;

    // An array, not a span over the assembly's data, which allocates until the methods that use it have been optimised.
    private static readonly ulong[] Powers =
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
        10_000_000_000_000_000,
        100_000_000_000_000_000,
        1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    /// <summary>10 to the power of <paramref name="exponent"/>.</summary>
    /// <param name="exponent">0 to <see cref="Largest"/>.</param>
    public static ulong Of(int exponent) => Powers[exponent];
}
