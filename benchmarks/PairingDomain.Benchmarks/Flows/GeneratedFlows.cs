using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>The workload of the questions about flows as flows: uniform dimensions, log-uniform amounts, one seed.</summary>
internal static class GeneratedFlows
{
    private const int Years = 30;

    public static IEnumerable<Flow> Of(int count)
    {
        var random = new Random(20_261_123);
        var day = new LocalDate(2015, 6, 1);
        Place[] counties =
        [
            .. DivisionCatalogue
                .Embedded.InForce(day)
                .Where(division => division.Level == DivisionLevel.County)
                .Select(Place.FromDivision),
        ];
        Partner[] givers =
        [
            .. DivisionCatalogue
                .Embedded.InForce(day)
                .Where(division => division.Level == DivisionLevel.Prefecture)
                .Take(300)
                .Select(division => Partner.Of(division)),
        ];
        var first = new LocalDate(1996, 1, 1);
        for (var row = 0; row < count; row++)
        {
            var currency = random.Next(100) switch
            {
                < 95 => Currency.Cny,
                < 98 => Currency.Usd,
                _ => Currency.Hkd,
            };
            yield return new Flow(
                Money.Of(Amount(random), currency),
                first.PlusDays(random.Next(Years * 365)),
                givers[random.Next(givers.Length)],
                counties[random.Next(counties.Length)],
                (Sector)random.Next(13),
                (Instrument)random.Next(5),
                SourceOfFunds.Fiscal
            );
        }
    }

    // 100 to 10^12, each order of size as often as any other, two to four decimals, one in a hundred negative.
    private static decimal Amount(Random random)
    {
        var digits = 1L;
        for (var order = random.Next(3, 13); order > 0; order--)
        {
            digits *= 10;
        }

        var whole = random.NextInt64(digits / 10, digits);
        var amount = whole + new decimal(random.Next(10_000), 0, 0, false, (byte)random.Next(2, 5));
        return random.Next(100) == 0 ? -amount : amount;
    }
}
