using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Benchmarks.Ledgers;

/// <summary>
/// A ledger as twenty years of reports would fill it, the same every time: aid of eastern provinces, cities and districts
/// to the provinces, prefectures and counties of the catalogue, told for every year of 2001 to 2020 at all three levels,
/// every third county with two parts, every tenth told again by another document, provinces and prefectures by plan too.
/// All levels agree; only where a place was dissolved within a plan is it left open what a figure over the plan covers.
/// </summary>
internal sealed class GeneratedLedger
{
    private const int FirstYear = 2001;
    private const int LastYear = 2020;
    private const int Largest = 100_000;
    private const string Reports = "reports";
    private const string Yearbook = "yearbook";

    private static readonly string[] Givers =
    [
        "110000",
        "120000",
        "310000",
        "320000",
        "330000",
        "350000",
        "370000",
        "440000",
    ];

    private readonly DivisionCatalogue divisions = DivisionCatalogue.Embedded;
    private readonly List<Figure> figures = [];
    private readonly Dictionary<(Place Giver, Place Taker, int Plan), long> byPlan = [];
    private readonly int keptPerThousand;

    private GeneratedLedger(int count) =>
        // As many provinces as counties of each are kept: both grow with the root of the count.
        keptPerThousand = (int)decimal.Ceiling(1000 * Root((decimal)count / Largest));

    public static Ledger Of(int count)
    {
        var ledger = new GeneratedLedger(count);
        for (var year = FirstYear; year <= LastYear; year++)
        {
            ledger.AddYear(year);
        }

        ledger.AddPlans();
        var document = new SourceDocument(Reports, "Annual reports") { PublishedOn = new LocalDate(2021, 3, 1) };
        var yearbook = new SourceDocument(Yearbook, "Yearbook") { PublishedOn = new LocalDate(2021, 9, 1) };

        // Two tellings are not cut apart.
        var told = ledger.figures.Take(count).ToList();
        if (told[^1].SameAs is [var other] && string.CompareOrdinal(other, told[^1].Id) > 0)
        {
            told.RemoveAt(told.Count - 1);
        }

        return Ledger.Create([document, yearbook], told);
    }

    private void AddYear(int year)
    {
        var day = new LocalDate(year, 12, 31);
        var provinces = divisions.InForce(day).Where(one => one.Level == DivisionLevel.Province).ToArray();
        foreach (var (position, province) in provinces.Index())
        {
            var giver = divisions.Get(DivisionCode.Parse(Givers[position % Givers.Length]), day);
            if (giver.Code != province.Code && position * 1000 < keptPerThousand * provinces.Length)
            {
                Add(giver, province, year, AddPrefectures(giver, province, year, day));
            }
        }
    }

    private long AddPrefectures(Division giver, Division province, int year, LocalDate day)
    {
        var sum = 0L;
        var givers = divisions.Children(giver, day);
        foreach (var (position, prefecture) in divisions.Children(province, day).Index())
        {
            var city = givers[position % givers.Count];
            if (prefecture.Level == DivisionLevel.County)
            {
                sum += AddCounty(city, prefecture, year);
                continue;
            }

            var within = divisions.Children(city, day);
            var own = 0L;
            foreach (var (place, county) in divisions.Children(prefecture, day).Index())
            {
                own += AddCounty(within.Count == 0 ? city : within[place % within.Count], county, year);
            }

            if (own > 0)
            {
                Add(city, prefecture, year, own);
                sum += own;
            }
        }

        return sum;
    }

    private long AddCounty(Division giver, Division county, int year)
    {
        var draw = (int)(county.Code.Number * 2654435761L % 1000);
        if (draw >= keptPerThousand)
        {
            return 0;
        }

        var amount = 10_000L * (1 + ((county.Code.Number + (year * 37L)) % 977));
        if (draw % 10 == 1)
        {
            var (first, second) = (Id(figures.Count), Id(figures.Count + 1));
            Add(giver, county, year, amount, sameAs: second);
            Add(giver, county, year, amount, sameAs: first);
            return amount;
        }

        var whole = Add(giver, county, year, amount);
        if (draw % 3 == 0)
        {
            Add(giver, county, year, amount / 4 * 3, whole.Id);
            Add(giver, county, year, amount / 4, whole.Id);
        }

        return amount;
    }

    private Figure Add(
        Division giver,
        Division taker,
        int year,
        long amount,
        string? partOf = null,
        string? sameAs = null
    )
    {
        if (taker.Level != DivisionLevel.County)
        {
            var plan = PlanPeriod.FiveYearOn(new LocalDate(year, 1, 1))!.Ordinal!.Value;
            byPlan[(giver, taker, plan)] = byPlan.GetValueOrDefault((giver, taker, plan)) + amount;
        }

        return Add(giver, taker, ReportingPeriod.Year(year), amount, partOf, sameAs);
    }

    private void AddPlans()
    {
        foreach (var ((giver, taker, plan), amount) in byPlan)
        {
            Add(giver, taker, ReportingPeriod.Plan(PlanPeriod.FiveYear(plan)), amount, null, null);
        }
    }

    private Figure Add(Place giver, Place taker, ReportingPeriod period, long amount, string? partOf, string? sameAs)
    {
        var money = Money.Of(amount, Currency.Cny);
        var figure = Figure.Create(
            new FigureDraft
            {
                Id = Id(figures.Count),
                Measure = partOf is null ? Measures.AidFunds : Measures.ProjectAidFunds,
                Value = money,
                Scope = new Scope
                {
                    Assisting = Stated<Partner>.Of(Partner.Of(giver)),
                    Assisted = Stated<Partner>.Of(Partner.Of(taker)),
                    Period = period,
                    Basis = Basis.Flow,
                },
                PartOf = partOf,
                SameAs = sameAs is null ? [] : [sameAs],
                // The second of two tellings names an earlier figure.
                Citation = new Citation(
                    string.CompareOrdinal(sameAs, Id(figures.Count)) < 0 && sameAs is not null ? Yearbook : Reports,
                    figures.Count,
                    money.ToString()
                ),
            }
        );
        figures.Add(figure);
        return figure;
    }

    private static string Id(int number) => FormattableString.Invariant($"f{number:D6}");

    // Newton's method; a few digits are enough.
    private static decimal Root(decimal square)
    {
        var root = 1m;
        for (var step = 0; step < 20; step++)
        {
            root = (root + (square / root)) / 2;
        }

        return root;
    }
}
