using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Tests.Flows;

/// <summary>Flows made up from a seed: every kind of place, counties under codes of several times, amounts over ten orders of size.</summary>
internal static class SampleFlows
{
    private static readonly LocalDate First = new(1996, 1, 1);

    private static readonly Place[] Places =
    [
        .. DivisionCatalogue
            .Embedded.InForce(new LocalDate(2020, 6, 1))
            .Where(one => one.Level == DivisionLevel.County)
            .Select(Place.FromDivision),
        .. DivisionCatalogue
            .Embedded.InForce(new LocalDate(1999, 6, 1))
            .Where(one => one.Code.Province.Number == 520000)
            .Select(Place.FromDivision),
        Place.Of(DivisionCode.Of(450000)),
        Place.Of(DivisionCode.Of(451000)),
        Place.Of(DivisionCode.Of(999999)),
        Place.Area("guangming-new-district"),
        Place.Township(DivisionCode.Of(522729), "Zhongba Town"),
        Place.Village(DivisionCode.Of(522729), "Zhongba Town", "Wengla Village"),
    ];

    private static readonly Partner[] Partners =
    [
        .. DivisionCatalogue
            .Embedded.InForce(new LocalDate(2010, 6, 1))
            .Where(one => one.Level == DivisionLevel.Prefecture)
            .Take(120)
            .Select(one => Partner.Of(one)),
        Partner.Of(DivisionCode.Of(440000)),
        Partner.Of(DivisionCode.Of(440300)),
        Partner.Of(DivisionCode.Of(440309)),
        Partner.Organisation(PartnerKind.Enterprise, "Energy Group", DivisionCode.Of(440300)),
    ];

    private static readonly Currency[] Currencies =
    [
        Currency.Cny,
        Currency.Cny,
        Currency.Cny,
        Currency.Usd,
        Currency.Hkd,
    ];

    /// <summary>Flows with amounts of at most four decimals.</summary>
    public static Flow[] Narrow(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Next(random, Amount(random)))];
    }

    /// <summary>Flows of which one in twenty has an amount that is no 64-bit number of ten-thousandths.</summary>
    public static Flow[] Mixed(int count, int seed = 2)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => Next(random, random.Next(20) == 0 ? WideAmount(random) : Amount(random))),
        ];
    }

    /// <summary>Flows with given amounts.</summary>
    public static Flow[] Of(IEnumerable<decimal> amounts, int seed = 3)
    {
        var random = new Random(seed);
        return [.. amounts.Select(amount => Next(random, amount))];
    }

    private static Flow Next(Random random, decimal amount) =>
        new(
            Money.Of(amount, Currencies[random.Next(Currencies.Length)]),
            First.PlusDays(random.Next(30 * 365)),
            Partners[random.Next(Partners.Length)],
            Places[random.Next(Places.Length)],
            random.Next(14) is var sector and < 13 ? (Sector)sector : null,
            random.Next(9) is var instrument and < 8 ? (Instrument)instrument : null,
            random.Next(7) is var source and < 6 ? (SourceOfFunds)source : null,
            (FlowKind)random.Next(3)
        );

    private static decimal Amount(Random random)
    {
        var digits = random.Next(3, 17);
        var amount = new decimal(random.NextInt64((long)Math.Pow(10, digits))) / 10_000m;
        return random.Next(100) == 0 ? -amount : amount;
    }

    private static decimal WideAmount(Random random) =>
        random.Next(2) == 0
            ? new decimal(random.NextInt64(long.MaxValue)) / 100_000_000_000m
            : new decimal(random.NextInt64(long.MaxValue)) * random.Next(1, 1_000);
}
