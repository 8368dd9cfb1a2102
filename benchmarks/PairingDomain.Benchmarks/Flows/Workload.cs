using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Rates;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>
/// The workload: amounts with two to four decimals from 100 to 10^12, log-uniform, one in a hundred negative; CNY 95 in a
/// hundred, USD, HKD; days of 1996 to 2025; some 2,900 counties and 330 assisting prefectures; all sectors, five
/// instruments. Uniform random, from a fixed seed: the worst case for caches.
/// </summary>
internal sealed class Workload
{
    public const int FirstYear = 1996;
    public const int Years = 30;
    public const int Plans = 6;
    public const int Sectors = 13;

    private const int Instruments = 5;
    private const int DaysOfAllYears = 10_958;
    private const int Seed = 20_260;

    private static readonly LocalDate FirstDay = new(FirstYear, 1, 1);

    private readonly Random random = new(Seed);
    private readonly LocalDate[] days = [.. Enumerable.Range(0, DaysOfAllYears).Select(day => FirstDay.PlusDays(day))];

    public Workload()
    {
        var divisions = DivisionCatalogue.Embedded.InForce(new LocalDate(2015, 12, 31)).ToList();
        Counties = [.. divisions.Where(one => one.Level == DivisionLevel.County).Select(one => one.Code)];
        Regions = [.. divisions.Where(one => one.Level == DivisionLevel.Prefecture).Select(one => one.Code)];
    }

    public static Currency[] Currencies { get; } = [Currency.Cny, Currency.Usd, Currency.Hkd];

    public static ExchangeRateTable Rates { get; } =
        new(
            "workload",
            Enumerable
                .Range(0, Years)
                .SelectMany(year => new[] { RateOf(Currency.Usd, year, 6.1m), RateOf(Currency.Hkd, year, 0.78m) })
        );

    public DivisionCode[] Counties { get; }

    public DivisionCode[] Regions { get; }

    /// <summary>The next flows, as records.</summary>
    public IEnumerable<FlowRecord> Records(int count)
    {
        for (var flow = 0; flow < count; flow++)
        {
            yield return new FlowRecord(
                Money.Of(
                    Amount(),
                    Currencies[
                        random.Next(100) is var hundredth && hundredth < 95 ? 0
                        : hundredth < 98 ? 1
                        : 2
                    ]
                ),
                days[random.Next(days.Length)],
                Regions[random.Next(Regions.Length)],
                Counties[random.Next(Counties.Length)],
                (Sector)random.Next(Sectors),
                (Instrument)random.Next(Instruments)
            );
        }
    }

    /// <summary>A record as a flow of the library; partners and places are made once.</summary>
    public static Func<FlowRecord, Flow> ToFlow()
    {
        var partners = new Dictionary<DivisionCode, Partner>();
        var places = new Dictionary<DivisionCode, Place>();
        return record =>
        {
            if (!partners.TryGetValue(record.Assisting, out var partner))
            {
                partners.Add(record.Assisting, partner = Partner.Of(record.Assisting));
            }

            if (!places.TryGetValue(record.County, out var place))
            {
                places.Add(record.County, place = record.County);
            }

            return new Flow(
                record.Amount,
                record.Date,
                partner,
                place,
                record.Sector,
                record.Instrument,
                SourceOfFunds.Fiscal
            );
        };
    }

    /// <summary>Records as structs with numbered codes.</summary>
    public FlowStruct[] Structs(IReadOnlyList<FlowRecord> records)
    {
        var county = Counties.Index().ToDictionary(one => one.Item, one => (ushort)one.Index);
        var region = Regions.Index().ToDictionary(one => one.Item, one => (ushort)one.Index);
        return
        [
            .. records.Select(record => new FlowStruct(
                (long)(record.Amount.Amount * 10_000m),
                (ushort)record.Date.Year,
                region[record.Assisting],
                county[record.County],
                (ushort)(record.County.Number / 10_000),
                (byte)Array.IndexOf(Currencies, record.Amount.Currency),
                (byte)PlanOf(record.Date.Year),
                (byte)record.Sector,
                (byte)record.Instrument
            )),
        ];
    }

    /// <summary>0 for the ninth plan, 1996 to 2000.</summary>
    public static int PlanOf(int year) => (year - FirstYear) / 5;

    private static ExchangeRate RateOf(Currency currency, int year, decimal first) =>
        ExchangeRate.Of(
            currency,
            Currency.Cny,
            first + (year * 0.0123m),
            ReportingPeriod.Year(FirstYear + year),
            RateKind.PeriodAverage,
            "workload"
        );

    private decimal Amount()
    {
        var decimals = random.Next(2, 5);
        var amount = (decimal)Math.Pow(10, 2 + (10 * random.NextDouble()));
        amount = Math.Round(amount, decimals);
        return random.Next(100) == 0 ? -amount : amount;
    }
}
