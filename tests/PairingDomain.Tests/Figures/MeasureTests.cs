using PairingDomain.Figures;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Figures;

public sealed class MeasureTests
{
    [Fact]
    public void The_catalogue_has_every_measure_with_its_parent_above_it()
    {
        Measures.All.Should().HaveCount(93);
        Measures.All.Select(measure => measure.Code).Should().OnlyHaveUniqueItems();
        var above = new HashSet<Measure>();
        foreach (var measure in Measures.All)
        {
            (measure.Parent is null || above.Contains(measure.Parent))
                .Should()
                .BeTrue("{0} follows its parent", measure);
            above.Add(measure);
            (measure.Kind == MeasureKind.Money)
                .Should()
                .Be(measure.Units.Count == 0, "{0} has units unless it is money", measure);
        }
    }

    [Theory]
    [InlineData("aid-funds-total", MeasureKind.Money, Additivity.Additive, MeasureGroup.Funds, null)]
    [InlineData("donations-cash", MeasureKind.Money, Additivity.Additive, MeasureGroup.Funds, "donations")]
    [InlineData("cooperation-investment", MeasureKind.Money, Additivity.Additive, MeasureGroup.Business, null)]
    [InlineData("project-size", MeasureKind.Money, Additivity.NonAdditive, MeasureGroup.Business, null)]
    [InlineData("beneficiaries", MeasureKind.Quantity, Additivity.SemiAdditive, MeasureGroup.Outcomes, null)]
    [InlineData("labour-employed", MeasureKind.Quantity, Additivity.SemiAdditive, MeasureGroup.Labour, null)]
    [InlineData("poverty-incidence", MeasureKind.Share, Additivity.NonAdditive, MeasureGroup.Outcomes, null)]
    [InlineData("projects-water", MeasureKind.Quantity, Additivity.Additive, MeasureGroup.Projects, "projects")]
    [InlineData("books-donated", MeasureKind.Quantity, Additivity.Additive, MeasureGroup.Social, null)]
    [InlineData("water-pumps", MeasureKind.Quantity, Additivity.Additive, MeasureGroup.ReliefGoods, null)]
    [InlineData("road-length", MeasureKind.Quantity, Additivity.Additive, MeasureGroup.Works, null)]
    [InlineData("duration", MeasureKind.Quantity, Additivity.NonAdditive, MeasureGroup.Time, null)]
    [InlineData("cadre-trainees", MeasureKind.Quantity, Additivity.Additive, MeasureGroup.Training, null)]
    [InlineData("schools-built", MeasureKind.Quantity, Additivity.Additive, MeasureGroup.Education, null)]
    [InlineData("project-investment", MeasureKind.Money, Additivity.Additive, MeasureGroup.Investment, null)]
    public void A_measure_says_how_it_adds(
        string code,
        MeasureKind kind,
        Additivity additivity,
        MeasureGroup group,
        string? parent
    )
    {
        var measure = Measures.Of(code);
        (measure.Code, measure.Kind, measure.Additivity, measure.Group, measure.Parent?.Code)
            .Should()
            .Be((code, kind, additivity, group, parent));
        measure.ToString().Should().Be(code);
        measure.Definition.Should().NotBeEmpty();
    }

    [Fact]
    public void The_named_measures_are_those_of_the_catalogue()
    {
        Measures.AidFunds.NameZh.Should().Be("帮扶资金");
        Measures.FiscalAidFunds.Code.Should().Be("aid-funds-fiscal");
        Measures.ProjectAidFunds.Code.Should().Be("aid-funds-project");
        Measures.DisasterRelief.Code.Should().Be("disaster-relief");
        Measures.Donations.Code.Should().Be("donations");
        Measures.CooperationInvestment.Code.Should().Be("cooperation-investment");
        Measures.Projects.Code.Should().Be("projects");
        Measures.Beneficiaries.Code.Should().Be("beneficiaries");
        Measures.PersonsLifted.Code.Should().Be("persons-lifted");
        Measures.LabourTransferred.Code.Should().Be("labour-transferred");
        Measures.PovertyIncidence.NameEn.Should().Be("Poverty incidence");
        Measures.Of("cadre-trainees").Units.Should().Equal(Unit.Person, Unit.PersonTime);
    }

    [Fact]
    public void Aid_contains_donations_in_cash_and_never_business_investment()
    {
        Measures.AidFunds.Contains(Measures.Of("donations-cash")).Should().BeTrue();
        Measures.AidFunds.Contains(Measures.AidFunds).Should().BeTrue();
        Measures.Of("donations-cash").Contains(Measures.AidFunds).Should().BeFalse();
        Measures.AidFunds.Contains(Measures.CooperationInvestment).Should().BeFalse();
    }

    [Fact]
    public void An_unknown_code_is_refused()
    {
        FluentActions.Invoking(() => Measures.Of("aid")).Should().Throw<KeyNotFoundException>().WithMessage("*'aid'*");
        FluentActions.Invoking(() => Measures.Of(null!)).Should().Throw<ArgumentNullException>();
        Measures.TryOf(null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_measure_of_ones_own_is_like_any_other()
    {
        var solar = Measure.Define(
            "solar-lamps",
            MeasureKind.Quantity,
            Additivity.Additive,
            MeasureGroup.Works,
            "Solar lamps",
            "solar lamps put up",
            "太阳能路灯",
            null,
            units: Unit.Counted("solar lamp")
        );
        solar
            .Equals(
                Measure.Define(
                    "solar-lamps",
                    MeasureKind.Share,
                    Additivity.NonAdditive,
                    MeasureGroup.Works,
                    "x",
                    "y",
                    null,
                    null,
                    units: Unit.Percent
                )
            )
            .Should()
            .BeTrue("equality is by code");
        solar.NameZh.Should().Be("太阳能路灯");
        Measure
            .Define(
                "a",
                MeasureKind.Money,
                Additivity.Additive,
                MeasureGroup.Funds,
                "A",
                "a",
                parent: Measures.AidFunds
            )
            .NameZh.Should()
            .Be("A");
        Measures
            .AidFunds.Contains(
                Measure.Define(
                    "a",
                    MeasureKind.Money,
                    Additivity.Additive,
                    MeasureGroup.Funds,
                    "A",
                    "a",
                    parent: Measures.AidFunds
                )
            )
            .Should()
            .BeTrue();
    }

    [Theory]
    [InlineData("Solar", "*lower-case*")]
    [InlineData("1st", "*lower-case*")]
    [InlineData("a b", "*lower-case*")]
    [InlineData("a1234567890123456789012345678901234567890123456789012345678901", "*60 characters*")]
    [InlineData("projects", "*in the catalogue already: Aid projects*")]
    public void A_code_that_is_malformed_or_taken_is_refused(string code, string message) =>
        FluentActions
            .Invoking(() => Measure.Define(code, MeasureKind.Money, Additivity.Additive, MeasureGroup.Funds, "A", "a"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);

    [Fact]
    public void Units_and_parent_must_fit_the_kind()
    {
        FluentActions
            .Invoking(() =>
                Measure.Define(
                    "a",
                    MeasureKind.Money,
                    Additivity.Additive,
                    MeasureGroup.Funds,
                    "A",
                    "a",
                    null,
                    null,
                    units: Unit.Person
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*counts money and has no units*");
        FluentActions
            .Invoking(() =>
                Measure.Define("a", MeasureKind.Quantity, Additivity.Additive, MeasureGroup.Works, "A", "a")
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*at least one unit*");
        FluentActions
            .Invoking(() =>
                Measure.Define(
                    "a",
                    MeasureKind.Quantity,
                    Additivity.Additive,
                    MeasureGroup.Works,
                    "A",
                    "a",
                    null,
                    Measures.AidFunds,
                    units: Unit.Person
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'aid-funds-total' of kind Money*");
    }
}
