using PairingDomain.Monetary;

namespace PairingDomain.Benchmarks.Monetary;

/// <summary>Amounts for the benchmarks: two to four decimals, 100 to 10^12, log-uniform, one in a hundred negative, always the same.</summary>
internal static class Draw
{
    public static decimal[] Amounts(int count)
    {
        var random = new Random(13);
        return Enumerable
            .Range(0, count)
            .Select(_ =>
            {
                var size = (decimal)Math.Pow(10, 2 + (10 * random.NextDouble()));
                var amount = Math.Round(size, random.Next(2, 5));
                return random.Next(100) == 0 ? -amount : amount;
            })
            .ToArray();
    }

    public static Money[] Money(int count) =>
        Array.ConvertAll(Amounts(count), amount => PairingDomain.Monetary.Money.Of(amount, Currency.Cny));
}
