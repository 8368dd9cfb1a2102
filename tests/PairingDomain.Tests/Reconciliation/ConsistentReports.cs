using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>
/// Two reports of January 2021, "d" and "e", on what Shenzhen did for some counties of Hechi in 2017 to 2019, in which
/// everything fits. Drawn from a seed; figures may then be replaced by wrong ones. The id of a figure is its county, its
/// year and a word.
/// </summary>
internal sealed class ConsistentReports
{
    private static readonly string[] Counties = ["451221", "451222", "451224", "451225", "451226", "451228"];

    // Yuan per dollar, annual averages of the Federal Reserve.
    private static readonly Rational[] YuanPerDollar =
    [
        Rational.Parse("6.7569"),
        Rational.Parse("6.6090"),
        Rational.Parse("6.9081"),
    ];

    private readonly Dictionary<string, Figure> figures = [];

    public ConsistentReports(int seed)
    {
        Random = new Random(seed);
        var counties = Counties.OrderBy(_ => Random.Next()).Take(Random.Next(1, 4)).ToArray();
        County = counties[Random.Next(counties.Length)];
        Year = 2017 + Random.Next(3);
        LaterYear = 2018 + Random.Next(2);
        foreach (var county in counties)
        {
            Tell(county);
        }
    }

    public Random Random { get; }

    /// <summary>One of the counties.</summary>
    public string County { get; }

    /// <summary>2017, 2018 or 2019.</summary>
    public int Year { get; }

    /// <summary>2018 or 2019.</summary>
    public int LaterYear { get; }

    public Figure this[string id]
    {
        get => figures[id];
        set => figures[id] = value;
    }

    public IEnumerable<Figure> Figures => figures.Values;

    public Ledger Ledger =>
        Ledger.Create(
            [
                new SourceDocument("d", "A report") { PublishedOn = new LocalDate(2021, 1, 15) },
                new SourceDocument("e", "Another report") { PublishedOn = new LocalDate(2021, 1, 20) },
            ],
            Figures
        );

    public string Id(string word) => Id(County, Year, word);

    public string Id(int year, string word) => Id(County, year, word);

    public string LaterId(string word) => Id(County, LaterYear, word);

    /// <summary>The id of the figure of the year before <see cref="LaterYear"/>.</summary>
    public string EarlierId(string word) => Id(County, LaterYear - 1, word);

    /// <summary>Puts a figure in the place of another, with another number.</summary>
    public void Change(string id, Func<Rational, Rational> change) =>
        figures[id] = figures[id]
            .With(draft =>
                draft with
                {
                    Value = draft.Value.IsMoney
                        ? FigureValue.Of(Money.Of(Decimal(change(draft.Value.Number)), draft.Value.Money.Currency))
                        : FigureValue.Of(Quantity.Of(change(draft.Value.Number), draft.Value.Quantity.Unit)),
                }
            );

    private static string Id(string county, int year, string word) => $"{county}-{year}-{word}";

    private void Tell(string county)
    {
        long workers = Random.Next(1_000, 9_000) * 10 + 3;
        long projects = 0;
        for (var year = 2017; year <= 2019; year++)
        {
            TellGifts(county, year);
            TellVillages(county, year);
            TellBusiness(county, year);
            TellConversion(county, year);
            TellSeekers(county, year);
            var more = Random.Next(1, 9) * 10;
            Add(county, year, "workers", "labour-transferred", $"{workers + more} person");
            Add(county, year, "income", "labour-income", $"CNY {(workers + more) * 5_000 + 1}");
            if (year > 2017)
            {
                Add(county, year, "more-workers", "labour-transferred-increase", $"{more} person");
            }

            workers += more;
            projects += Random.Next(0, 50);
            Add(county, year, "projects", "projects", $"{projects + 100} project", $"2017/{year}", Basis.Cumulative);
            Add(
                county,
                year,
                "poverty",
                "poverty-incidence",
                $"{Random.Next(0, 1001)}/10 percent",
                $"{year}-12-31",
                Basis.Stock
            );
        }
    }

    // The other report rounds to ten thousand.
    private void TellGifts(string county, int year)
    {
        long cash = Random.Next(1_000_000, 90_000_000);
        long goods = Random.Next(1_000_000, 90_000_000);
        var whole = Id(county, year, "gifts");
        var again = Id(county, year, "gifts-again");
        Add(county, year, "gifts", "donations", $"CNY {cash + goods}");
        this[whole] = this[whole].With(draft => draft with { SameAs = [again] });
        Add(county, year, "gifts-again", "donations", $"CNY {(cash + goods + 5_000) / 10_000 * 10_000}");
        this[again] = this[again]
            .With(draft =>
                draft with
                {
                    SameAs = [whole],
                    Resolution = 10_000,
                    Citation = new Citation("e", 0, "some words"),
                }
            );
        Add(county, year, "cash", "donations-cash", $"CNY {cash}");
        Add(county, year, "goods", "donations-in-kind", $"CNY {goods}");
        this[Id(county, year, "cash")] = this[Id(county, year, "cash")].PartOf(whole);
        this[Id(county, year, "goods")] = this[Id(county, year, "goods")].PartOf(whole);
    }

    private void TellVillages(string county, int year)
    {
        var households = Random.Next(100, 5_000);
        Add(county, year, "households", "beneficiary-households", $"{households} household");
        Add(county, year, "houses", "houses-renovated", $"{Random.Next(1, households + 1)} household");
        foreach (var word in new[] { "households", "houses" })
        {
            var id = Id(county, year, word);
            this[id] = this[id].Within(scope => scope with { Sector = Stated<Sector>.Of(Sector.VillageAdvancement) });
        }
    }

    private void TellBusiness(string county, int year)
    {
        var count = Random.Next(2, 200);
        var each = Random.Next(1, 90) * 100_000L;
        Add(county, year, "each", "project-size", $"CNY {each}");
        this[Id(county, year, "each")] = this[Id(county, year, "each")]
            .With(draft => draft with { Per = [new PerEach(Unit.Project)] });
        Add(county, year, "ventures", "projects-economic", $"{count} project");
        Add(county, year, "invested", "cooperation-investment", $"CNY {each * count}");
    }

    private void TellConversion(string county, int year)
    {
        long yuan = Random.Next(1_000_000, 900_000_000);
        var dollars = Rational.Round(yuan / YuanPerDollar[year - 2017] / 1_000, MidpointRounding.ToEven) * 1_000;
        Add(county, year, "yuan", "project-investment", $"CNY {yuan}");
        Add(county, year, "dollars", "project-investment", $"USD {dollars}");
        this[Id(county, year, "dollars")] = this[Id(county, year, "dollars")]
            .With(draft => draft with { Converts = Id(county, year, "yuan"), Resolution = 1_000 });
    }

    // "1,2000" is 12,000 or 1,200; the second telling says which.
    private void TellSeekers(string county, int year)
    {
        var seekers = Random.Next(11, 90) * 100;
        var (malformed, told) = (Id(county, year, "seekers"), Id(county, year, "seekers-again"));
        Add(county, year, "seekers", "job-seekers", $"{seekers} person");
        this[malformed] = this[malformed]
            .With(draft =>
                draft with
                {
                    Value = default,
                    Readings = [Quantity.Of(seekers * 10, Unit.Person), Quantity.Of(seekers, Unit.Person)],
                    SameAs = [told],
                }
            );
        Add(county, year, "seekers-again", "job-seekers", $"{seekers} person");
        this[told] = this[told].With(draft => draft with { SameAs = [malformed] });
    }

    private void Add(
        string county,
        int year,
        string word,
        string measure,
        string value,
        string? period = null,
        Basis basis = Basis.Flow
    )
    {
        var id = Id(county, year, word);
        FigureValue read = Money.TryParse(value, null, out var money) ? money : Quantity.Parse(value);
        figures.Add(id, Sample.Create(id, measure, read).Between("440300", county).In(period ?? $"{year}", basis));
    }

    private static decimal Decimal(Rational number) =>
        number.TryToDecimal(out var exact) ? exact : throw new ArgumentException($"{number} is no decimal.");
}
