using PairingDomain.Periods;

namespace PairingDomain.Tests.Periods;

/// <summary>Every ordinal that an English name writes out; the years are those of plan-periods.csv.</summary>
public sealed class EnglishOrdinalTests
{
    [Theory]
    [InlineData("First Five-Year Plan", 1953)]
    [InlineData("Second Five-Year Plan", 1958)]
    [InlineData("Third Five-Year Plan", 1966)]
    [InlineData("Fourth Five-Year Plan", 1971)]
    [InlineData("Fifth Five-Year Plan", 1976)]
    [InlineData("Sixth Five-Year Plan", 1981)]
    [InlineData("Seventh Five-Year Plan", 1986)]
    [InlineData("Eighth Five-Year Plan", 1991)]
    [InlineData("Ninth Five-Year Plan", 1996)]
    [InlineData("Tenth Five-Year Plan", 2001)]
    [InlineData("Eleventh Five-Year Plan", 2006)]
    [InlineData("Twelfth Five-Year Plan", 2011)]
    [InlineData("Thirteenth Five-Year Plan", 2016)]
    [InlineData("Fourteenth Five-Year Plan", 2021)]
    [InlineData("Fifteenth Five-Year Plan", 2026)]
    public void A_written_ordinal_names_its_plan(string name, int firstYear) =>
        PlanPeriod.Parse(name).FirstYear.Should().Be(firstYear);

    [Theory]
    [InlineData("Sixteenth Five-Year Plan", 16)]
    [InlineData("Seventeenth Five-Year Plan", 17)]
    [InlineData("Eighteenth Five-Year Plan", 18)]
    [InlineData("Nineteenth Five-Year Plan", 19)]
    [InlineData("Twentieth Five-Year Plan", 20)]
    public void An_ordinal_beyond_the_plans_is_refused_by_its_number(string name, int ordinal) =>
        FluentActions
            .Invoking(() => PlanPeriod.Parse(name))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"*names Five-Year Plan {ordinal}; the plans are 1 to 15.");
}
