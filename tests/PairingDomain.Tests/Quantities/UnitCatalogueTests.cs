using System.Text.Json;
using PairingDomain.Embedded;
using PairingDomain.Quantities;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Quantities;

public sealed class UnitCatalogueTests
{
    [Fact]
    public void The_catalogue_holds_29_measured_and_51_counted_units()
    {
        Unit.All.Should().HaveCount(80);
        Unit.All.Count(unit => unit.IsCount).Should().Be(51);
        Unit.All.Select(unit => unit.Code).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Number_words_are_no_units() =>
        Unit
            .All.Select(unit => unit.Code)
            .Should()
            .NotContain(["thousand", "ten-thousand", "million", "hundred-million", "billion"]);

    // International System of Units (9th brochure), GB 3100-1993, and 1 mu = 1/15 hectare.
    [Theory]
    [InlineData("m", "length", "m", "1")]
    [InlineData("km", "length", "m", "1000")]
    [InlineData("li", "length", "m", "500")]
    [InlineData("cm", "length", "m", "0.01")]
    [InlineData("mm", "length", "m", "0.001")]
    [InlineData("m2", "area", "m2", "1")]
    [InlineData("km2", "area", "m2", "1000000")]
    [InlineData("ha", "area", "m2", "10000")]
    [InlineData("mu", "area", "m2", "2000/3")]
    [InlineData("wan-mu", "area", "m2", "20000000/3")]
    [InlineData("m3", "volume", "m3", "1")]
    [InlineData("l", "volume", "m3", "0.001")]
    [InlineData("kg", "mass", "kg", "1")]
    [InlineData("g", "mass", "kg", "0.001")]
    [InlineData("t", "mass", "kg", "1000")]
    [InlineData("jin", "mass", "kg", "0.5")]
    [InlineData("liang", "mass", "kg", "0.05")]
    [InlineData("dan", "mass", "kg", "50")]
    [InlineData("kWh", "energy", "J", "3600000")]
    [InlineData("kW", "power", "W", "1000")]
    [InlineData("day", "time", "s", "86400")]
    [InlineData("hour", "time", "s", "3600")]
    [InlineData("month", "calendar-time", "month", "1")]
    [InlineData("year", "calendar-time", "month", "12")]
    [InlineData("decade", "calendar-time", "month", "120")]
    [InlineData("percent", "ratio", "1", "0.01")]
    [InlineData("permille", "ratio", "1", "0.001")]
    [InlineData("percentage-point", "ratio-difference", "1", "0.01")]
    public void Measured_units_have_the_factor_of_their_definition(
        string code,
        string dimension,
        string baseUnit,
        string factor
    )
    {
        var unit = Unit.Of(code);
        unit.Dimension.Name.Should().Be(dimension);
        unit.Dimension.BaseUnit.Should().Be(baseUnit);
        unit.Dimension.IsCount.Should().BeFalse();
        unit.Factor.ToString().Should().Be(factor);
    }

    [Fact]
    public void Every_unit_is_found_by_its_code_and_its_English_names()
    {
        foreach (var unit in Unit.All)
        {
            Unit.Of(unit.Code).Should().BeSameAs(unit);
            Unit.Parse(unit.Code).Should().BeSameAs(unit);
            Unit.Parse(unit.NameEn).Should().BeSameAs(unit);
            Unit.Parse(unit.NameEnPlural.ToUpperInvariant()).Should().BeSameAs(unit);
        }
    }

    [Fact]
    public void Every_Chinese_name_but_two_is_of_one_unit() =>
        Unit
            .All.Where(unit => !Unit.TryParse(unit.NameZh, out _))
            .Select(unit => unit.Code)
            .Should()
            .Equal("box", "pump", "piece", "machine");

    [Fact]
    public void No_two_counted_units_share_a_dimension() =>
        Unit.All.Where(unit => unit.IsCount).Select(unit => unit.Dimension).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_statics_are_the_units_of_their_name()
    {
        Unit[] statics =
        [
            Unit.Person,
            Unit.PersonTime,
            Unit.Household,
            Unit.Village,
            Unit.County,
            Unit.Project,
            Unit.School,
            Unit.Enterprise,
            Unit.Metre,
            Unit.Kilometre,
            Unit.SquareMetre,
            Unit.Hectare,
            Unit.Mu,
            Unit.CubicMetre,
            Unit.Kilogram,
            Unit.Tonne,
            Unit.Month,
            Unit.Year,
            Unit.Percent,
            Unit.PercentagePoint,
        ];
        var names = "人 人次 户 村 县 个项目 所学校 家企业 米 公里 平方米 公顷 亩 立方米 千克 吨 个月 年 百分比 百分点";
        statics.Select(unit => unit.NameZh).Should().Equal(names.Split(' '));
    }

    [Fact]
    public void The_dimensions_that_have_a_name_are_those_of_their_units()
    {
        Dimension[] named =
        [
            Dimension.Length,
            Dimension.Area,
            Dimension.Volume,
            Dimension.Mass,
            Dimension.CalendarTime,
            Dimension.Ratio,
            Dimension.RatioDifference,
        ];
        named
            .Select(dimension => dimension.Name)
            .Should()
            .Equal("length", "area", "volume", "mass", "calendar-time", "ratio", "ratio-difference");
    }

    [Fact]
    public void A_row_that_does_not_fit_is_refused_with_its_place() =>
        FluentActions
            .Invoking(() =>
                new UnitCatalogue(
                    EmbeddedTable.Read(
                        "units",
                        "code\tname_en\tname_en_plural\tname_zh\tdimension\tsi_factor_numerator\tsi_factor_denominator\tsi_unit\tclass\tnote\tspellings\n"
                            + "m\tmetre\tmetres\t米\tlength\tone\t1\tm\tsi\t\t\n"
                    )
                )
            )
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("units, line 2*'one'*");

    [SharedFact("gold")]
    public void Every_unit_of_the_annotated_documents_is_in_the_catalogue()
    {
        var codes = Directory
            .EnumerateFiles(Path.Combine(Repository.Shared!, "gold"), "*.jsonl")
            .SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(mention => mention.GetProperty("flags").EnumerateArray().All(flag => flag.GetString() != "marginal"))
            .Select(mention => mention.GetProperty("unit").GetString())
            .OfType<string>()
            .ToList();
        codes.Should().HaveCountGreaterThan(100);
        codes.Distinct().Where(code => !Unit.TryOf(code, out _)).Should().BeEmpty();
    }
}
