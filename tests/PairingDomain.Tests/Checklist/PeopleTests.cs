using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using static PairingDomain.Tests.Checklist.Seeds;

namespace PairingDomain.Tests.Checklist;

/// <summary>S9: cadres; S10: education; S11: social poverty alleviation; S13: outcomes.</summary>
public sealed class PeopleTests
{
    [Theory]
    [InlineData("s3-061", "cadre-training-sessions", "8 course", "8")]
    [InlineData("s3-062", "cadre-trainees", "378 person", "378")]
    [InlineData("s4-008", "cadre-training-sessions", "21 session", "21")]
    [InlineData("s4-009", "cadre-trainees", "550 person-time", "550 person-times")]
    [InlineData("s4-059", "cadre-trainees", "162 person", "162 cadres")]
    public void S9_courses_persons_and_person_times(string id, string measure, string value, string quote) =>
        Told(id, measure, value, quote).Measure.Group.Should().Be(MeasureGroup.Training);

    [Fact]
    public void S9_persons_and_person_times_are_never_added() =>
        SeedLedger
            .Of(SeedLedger["s4-059"], SeedLedger["s4-009"])
            .Invoking(figures => figures.Sum(Unit.Person))
            .Should()
            .Throw<TotalRefusedException>()
            .WithMessage("*'550 person-time' is not in person*");

    [Fact]
    public void S9_of_42_seconded_cadres_11_were_division_level_leaders()
    {
        var seconded = Told("s4-060", "cadres-exchanged", "42 person", "42");
        Told("s4-061", "cadres-exchanged", "11 person", "11").PartOf.Should().Be("s4-060");
        SeedLedger.PartsOf(seconded).Should().Equal(SeedLedger["s4-061"]);
        seconded.Scope.Place.Values.Should().HaveCount(2, "they served in Guangzhou and Dongguan");
    }

    [Theory]
    [InlineData("s3-016", "schools-built", "3 school", "three schools")]
    [InlineData("s3-008", "students-subsidized", "12000 person", "12,000")]
    [InlineData("s3-071", "students-enrolled", "1530 person", "1,530 students")]
    [InlineData("s3-064", "student-subsidy", "CNY 1500", "1,500 Yuan")]
    [InlineData("s3-069", "student-earnings", "CNY 30000", "over 30,000 Yuan")]
    [InlineData("s3-067", "certificates", "3 certificate", "three certificates")]
    [InlineData("s0-009", "students-trained", "400 person", "nearly 400")]
    public void S10_schools_students_grants_earnings_and_certificates(
        string id,
        string measure,
        string value,
        string quote
    ) => Told(id, measure, value, quote).Measure.Group.Should().Be(MeasureGroup.Education);

    [Fact]
    public void S10_of_1530_students_enrolled_1080_came_from_Guizhou()
    {
        SeedLedger.PartsOf(SeedLedger["s3-071"]).Should().Equal(SeedLedger["s3-072"]);
        var part = SeedLedger["s3-072"];
        part.Value.ToString().Should().Be("1080 person");
        part.Scope.Assisted.Values.Should().Equal(Code("520000"));
    }

    [Fact]
    public void S10_a_school_built_by_both_sides_in_December_2017()
    {
        var school = Told("s0-012", "project-investment", "CNY 60210000", "60.21 million yuan");
        school.Scope.Assisting.Values.Should().Equal(Code("440309"), Code("451224"));
        (PeriodOf(school), school.Scope.Sector).Should().Be(("2017-12", Stated<Sector>.Of(Sector.Education)));
    }

    [Theory]
    [InlineData("s3-074", "over 3 million Yuan", "CNY 3000000", "during his lifetime", null)]
    [InlineData("s3-077", "more than 300", "300 person", "Over the past five years", null)]
    [InlineData("s3-082", "over 130 schools", "130 school", "began in 2007. By May 2010", "2007/2010-05")]
    [InlineData("s3-083", "nearly 200,000 students", "200000 person", "began in 2007. By May 2010", "2007/2010-05")]
    [InlineData("s3-084", "219,500 books", "219500 book", "began in 2007. By May 2010", "2007/2010-05")]
    [InlineData("s4-050", "2 million Yuan", "CNY 2000000", "In August 2010", "2010-08")]
    public void S11_giving_by_persons_and_schools(
        string id,
        string quote,
        string value,
        string periodText,
        string? period
    )
    {
        var figure = SeedLedger[id];
        (figure.Value.ToString(), figure.Citation.Quote).Should().Be((value, quote));
        (figure.Scope.PeriodText, PeriodOf(figure)).Should().Be((periodText, period));
        figure.Scope.Sector.Values.Should().Equal(Sector.Social);
    }

    [Theory]
    [InlineData("s3-074", "Cong Fei")]
    [InlineData("s3-077", "Sun Ying")]
    [InlineData("s4-050", "Chen Kaizhi")]
    public void S11_the_giver_is_a_named_person(string id, string name) =>
        SeedLedger[id].Scope.Assisting.Values.Single().Name.Should().Be(name);

    [Theory]
    [InlineData("s2-001", "persons-lifted", "4500000 person", "4.5 million people")]
    [InlineData("s1-011", "persons-lifted", "765200 person", "765,200")]
    [InlineData("s3-060", "households-lifted", "17300 household", "17,300")]
    [InlineData("s1-009", "counties-delisted", "10 county", "10")]
    [InlineData("s1-010", "villages-delisted", "817 village", "817")]
    public void S13_persons_households_counties_and_villages(string id, string measure, string value, string quote) =>
        Told(id, measure, value, quote).Measure.Group.Should().Be(MeasureGroup.Outcomes);

    [Fact]
    public void S13_poverty_incidence_fell_from_10_5_to_0_6_percent()
    {
        var before = Told("s2-003", "poverty-incidence", "10.5 percent", "10.5 percent");
        var after = Told("s2-004", "poverty-incidence", "0.6 percent", "0.6 percent");
        (PeriodOf(before), PeriodOf(after)).Should().Be(("2015-12-31~", "2019-12-31~"));
        (before.Scope.Basis, after.Scope.Basis).Should().Be((Basis.Stock, Basis.Stock));
        before
            .Value.Quantity.PercentagePointsAbove(after.Value.Quantity)
            .Should()
            .Be(Quantity.Parse("9.9 percentage-point"));
    }
}
