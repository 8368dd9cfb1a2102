using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Tests.Flows;

/// <summary>Flows for tests of files: every column, wide amounts, partners of every sort.</summary>
internal static class SomeFlows
{
    public static readonly Flow One = new(
        Money.Of(50_800_000m, Currency.Cny),
        new LocalDate(2018, 6, 30),
        Partner.Of(DivisionCode.Of(440300)),
        DivisionCode.Of(520500),
        Sector.Education,
        Instrument.Grant,
        SourceOfFunds.Fiscal,
        FlowKind.Expenditure
    );

    public static IReadOnlyList<Flow> Various { get; } =
    [
        One,
        One,
        One with
        {
            Amount = Money.Of(-0.0001m, Currency.Usd),
            Sector = null,
            Instrument = null,
            SourceOfFunds = null,
        },
        One with
        {
            Amount = Money.Of(922_337_203_685_477.5807m, Currency.Cny),
            Kind = FlowKind.Commitment,
        },
        One with
        {
            Amount = Money.Of(decimal.MinValue, Currency.Hkd),
            Date = Flow.LastDay,
        },
        One with
        {
            Amount = Money.Of(0.00001m, Currency.Cny),
            Date = Flow.FirstDay,
        },
        One with
        {
            Assisted = Place.Village(DivisionCode.Of(522729), null, "Wengla Village"),
            Instrument = Instrument.BusinessInvestment,
        },
        One with
        {
            Assisting = Partner.Organisation(
                PartnerKind.Enterprise,
                "Energy Group",
                DivisionCode.Of(440300),
                "能源集团"
            ),
        },
        One with
        {
            Assisting = Partner.Organisation(PartnerKind.School, "No. 1, \"East\"", DivisionCode.Of(440305), ""),
            Assisted = Place.Area("guangming-new-district"),
        },
    ];

    /// <summary>Seeded flows; the same count gives the same flows.</summary>
    public static IEnumerable<Flow> Generated(int count)
    {
        var random = new Random(20_261_123);
        var givers = Enumerable.Range(0, 9).Select(number => Partner.Of(DivisionCode.Of(440300 + number))).ToArray();
        var takers = Enumerable.Range(0, 40).Select(number => Place.Of(DivisionCode.Of(520500 + number))).ToArray();
        Currency[] currencies = [Currency.Cny, Currency.Usd, Currency.Hkd];
        for (var number = 0; number < count; number++)
        {
            yield return new Flow(
                Money.Of(random.NextInt64(-100_000, 100_000_000_000) / 100m, currencies[random.Next(3)]),
                Flow.FirstDay.PlusDays(random.Next(55_152)),
                givers[random.Next(givers.Length)],
                takers[random.Next(takers.Length)],
                random.Next(14) is var sector and < 13 ? (Sector)sector : null,
                random.Next(9) is var instrument and < 8 ? (Instrument)instrument : null,
                random.Next(7) is var source and < 6 ? (SourceOfFunds)source : null,
                (FlowKind)random.Next(3)
            );
        }
    }
}
