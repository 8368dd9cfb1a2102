using System.Globalization;
using System.IO.Compression;
using System.Text;
using NodaTime;
using PairingDomain.Numerics;
using PairingDomain.Places;
using PairingDomain.Prices;
using PairingDomain.ReferenceData;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.ReferenceData;

public sealed class ReferenceTests
{
    private static readonly string[] FileNames =
    [
        "catalogues.tsv",
        "cpi-china.tsv",
        "divisions.bin",
        "exchange-rate-series.tsv",
        "exchange-rates-annual.tsv",
        "exchange-rates-monthly.tsv",
        "functional-areas.tsv",
        "local-places.tsv",
        "pairings.tsv",
        "poor-counties.tsv",
        "seed-ledger.json",
    ];

    [Fact]
    public void The_catalogues_agree_with_each_other_row_by_row() => Reference.Embedded.Validate().Should().BeEmpty();

    [Fact]
    public void Each_catalogue_states_version_size_source_and_licence()
    {
        var catalogues = Reference.Embedded.Catalogues.ToDictionary(catalogue => catalogue.File);
        catalogues["currencies.csv"].Rows.Should().Be(330);
        catalogues["divisions.csv"].Rows.Should().Be(6693);
        catalogues["division-changes.csv"].Rows.Should().Be(4690);
        catalogues["pairings.csv"].Rows.Should().Be(106);
        catalogues["poor-counties.csv"].Rows.Should().Be(832);
        catalogues["cpi-china.csv"].Rows.Should().Be(65);
        catalogues["cpi-china.csv"].Licence.Should().Be("CC BY 4.0");
        catalogues["seed-ledger.json"].Rows.Should().Be(167);
        catalogues["exchange-rates-annual.csv"].Rows.Should().Be(263);
        catalogues["exchange-rates-annual.csv"].Licence.Should().StartWith("CC BY 4.0 (World Bank)");
        catalogues["exchange-rates-monthly.csv"].Rows.Should().Be(546);
        catalogues["divisions.csv"].Licence.Should().Be("CC0; MIT");
        catalogues["units.csv"].Trust.Should().Be("general knowledge");
        catalogues["currencies.csv"].Version.Should().Be(new LocalDate(2026, 11, 22));
        catalogues["pairings.csv"].ToString().Should().Be("pairings.csv: Pairings 1995-2026");
        catalogues.Values.Should().OnlyContain(catalogue => catalogue.Source.Length > 0 && catalogue.Title.Length > 0);
        Reference.Embedded.Version.Should().Be("2026-11-23");
    }

    [Theory]
    [InlineData("| currencies | {0} |", "currencies.csv")]
    [InlineData("| divisions and their changes, 1981–2024 | {0} and {1} |", "divisions.csv", "division-changes.csv")]
    [InlineData("| pairings | {0} |", "pairings.csv")]
    [InlineData("| poor counties | {0} |", "poor-counties.csv")]
    [InlineData(
        "| exchange rates against the dollar, by year and by month | {0} and {1} |",
        "exchange-rates-annual.csv",
        "exchange-rates-monthly.csv"
    )]
    [InlineData("| price indices of China, by year | {0} |", "cpi-china.csv")]
    [InlineData("| plan periods, units, measures | {0}, {1}, {2} |", "plan-periods.csv", "units.csv", "measures.csv")]
    [InlineData("| figures of five documents | {0} |", "seed-ledger.json")]
    public void The_readme_states_the_sizes(string row, params string[] files)
    {
        var sizes = files.Select(file =>
            Reference
                .Embedded.Catalogues.Single(catalogue => catalogue.File == file)
                .Rows.ToString("#,0", CultureInfo.InvariantCulture)
        );
        File.ReadAllText(Repository.PathOf("README.md"))
            .Should()
            .Contain(string.Format(CultureInfo.InvariantCulture, row, [.. sizes]));
    }

    // 28, 125, 283, 344, 52 in SOURCES.md; the first, second and last confirmed there by a second source.
    [Theory]
    [InlineData(2016, 28)]
    [InlineData(2017, 125)]
    [InlineData(2018, 283)]
    [InlineData(2019, 344)]
    [InlineData(2020, 52)]
    public void Poor_counties_were_delisted_year_by_year(int year, int count)
    {
        Reference.Embedded.PoorCounties.Should().HaveCount(832);
        Reference.Embedded.PoorCounties.Count(county => county.DelistedIn == year).Should().Be(count);
    }

    [Fact]
    public void A_poor_county_has_codes_and_a_source()
    {
        var donglan = Reference.Embedded.PoorCounties.Single(county => county.Code == DivisionCode.Parse("451224"));
        (donglan.NameZh, donglan.NameEn, donglan.Province, donglan.Prefecture)
            .Should()
            .Be(
                ("东兰县", "Donglan County", DivisionCode.Parse("450000"), (DivisionCode?)DivisionCode.Parse("451200"))
            );
        donglan.CodesIn2024.Should().Equal(DivisionCode.Parse("451224"));
        donglan.ToString().Should().Be("东兰县");
        Reference
            .Embedded.PoorCounties.Count(county => county.Code is null)
            .Should()
            .Be(3, "three administrative committees of Haixi have no code");
        Reference.Embedded.PoorCounties.Count(county => county.SecondSource is not null).Should().Be(151);
        Reference.Embedded.PoorCounties.Single(county => county.NameZh == "水城县").CodesIn2024.Should().HaveCount(2);
    }

    [Fact]
    public void Another_archive_takes_the_place_of_the_embedded_files()
    {
        var reference = Reference.FromArchive(
            Archive(("pairings.tsv", text => string.Join('\n', text.Split('\n').Take(3)) + "\n"))
        );
        reference.Pairings.All.Should().HaveCount(2);
        reference.Validate().Should().BeEmpty();
        reference.Divisions.Count.Should().Be(6693);
        reference.Places.Areas.Should().HaveCount(Reference.Embedded.Places.Areas.Count);
        reference.SeedLedger.Figures.Should().HaveCount(167);
        reference.ExchangeRates.All.Sum(series => series.Count).Should().Be(809);
        reference.Version.Should().Be("2026-11-23");
    }

    [Fact]
    public void Faults_between_catalogues_are_found()
    {
        var reference = Reference.FromArchive(
            Archive(
                (
                    "poor-counties.tsv",
                    text => text.Replace("451224\t东兰县", "451225\t东兰县", StringComparison.Ordinal)
                ),
                ("pairings.tsv", text => text.Replace("P001\t440300", "P001\t999999", StringComparison.Ordinal)),
                (
                    "seed-ledger.json",
                    text =>
                        text.Replace("\"451228\"", "\"999998\"", StringComparison.Ordinal)
                            .Replace("township:522729/", "township:999997/", StringComparison.Ordinal)
                ),
                (
                    "exchange-rates-annual.tsv",
                    text => text.Replace("2010\tCNY\t6.77027", "2010\tCNY\t6.87027", StringComparison.Ordinal)
                ),
                (
                    "exchange-rates-monthly.tsv",
                    text => text.Replace("2011-05\tCNY\t6.4957", "2011-05\tCNY\t6.7000", StringComparison.Ordinal)
                )
            )
        );
        reference
            .Validate()
            .Should()
            .BeEquivalentTo(
                "poor county 东兰县: 451225 is not its code on 2014-12-31.",
                "pairing P001: no place '999999'.",
                "exchange rates of CNY in 2010: World Bank annual 6.87027 and Federal Reserve annual 6.7696 are more than 1 % apart.",
                "exchange rates of CNY in 2010: World Bank annual 6.87027 and Federal Reserve monthly 32491/4800 are more than 1 % apart.",
                "exchange rates of CNY in 2011: Federal Reserve annual 6.463 and Federal Reserve monthly 155527/24000 are more than 0.2 % apart.",
                "figure s3-037: no place 'township:999997/Zhongba Town'.",
                "figure s3-038: no place 'township:999997/Zhongba Town'."
            );
    }

    [Fact]
    public void Price_indices_are_those_of_the_package_or_of_the_archive()
    {
        Reference
            .Embedded.PriceIndices.Should()
            .SatisfyRespectively(
                first => first.Should().BeSameAs(PriceIndex.ChinaCpi),
                second => second.Should().BeSameAs(PriceIndex.ChinaGdpDeflator)
            );
        Reference.FromArchive(Archive()).PriceIndices.Should().Equal(PriceIndex.ChinaCpi, PriceIndex.ChinaGdpDeflator);
        var shorter = Reference.FromArchive(
            Archive(("cpi-china.tsv", text => text[..text.IndexOf("2020\t", StringComparison.Ordinal)]))
        );
        shorter.PriceIndices[0].Years[^1].Should().Be(2019);
        shorter.Validate().Should().Equal("price index china-gdp-deflator: it has no value for its base year 2020.");
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("pairings.tsv");
        }

        archive.Position = 0;
        var reference = Reference.FromArchive(archive);
        reference
            .Invoking(it => it.PoorCounties)
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("*'poor-counties.tsv'*it has pairings.tsv*");
        FluentActions
            .Invoking(() => Reference.FromArchive(new MemoryStream([1, 2, 3])))
            .Should()
            .Throw<InvalidDataException>();
    }

    [Fact]
    public void A_malformed_row_is_named_by_table_line_and_column()
    {
        var reference = Reference.FromArchive(
            Archive(
                (
                    "poor-counties.tsv",
                    text => text.Replace("451224\t东兰县", "45122\t东兰县", StringComparison.Ordinal)
                ),
                ("catalogues.tsv", text => text.Replace("2026-11-22", "yesterday", StringComparison.Ordinal))
            )
        );
        reference
            .Invoking(it => it.PoorCounties)
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("poor-counties, line *, column code_2014: '45122'*");
        reference
            .Invoking(it => it.Catalogues)
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("catalogues, line 2, column version: 'yesterday'*");
    }

    private static MemoryStream Archive(params (string File, Func<string, string> Change)[] changes)
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in FileNames)
            {
                using var embedded = typeof(Rational).Assembly.GetManifestResourceStream("PairingDomain." + name)!;
                using var content = new MemoryStream();
                embedded.CopyTo(content);
                var bytes = content.ToArray();
                if (changes.FirstOrDefault(change => change.File == name).Change is { } change)
                {
                    bytes = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes)));
                }

                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        archive.Position = 0;
        return archive;
    }
}
