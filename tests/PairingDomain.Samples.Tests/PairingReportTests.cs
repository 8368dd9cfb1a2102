using System.Text.RegularExpressions;

namespace PairingDomain.Samples.Tests;

/// <summary>What the report must show, whatever its transcript says.</summary>
public sealed partial class PairingReportTests
{
    private static readonly string[] Lines = Programs
        .Run(new SampleProject("PairingReport").Assembly, [], "C.UTF-8")
        .Split('\n');

    [Theory]
    [InlineData("Aid funds", "CNY 50,800,000")]
    [InlineData("of which Project aid funds", "CNY 42,200,000")]
    [InlineData("of which Disaster relief", "CNY 7,300,000")]
    [InlineData("of which Cadre training funds", "CNY 1,300,000")]
    public void Aid_to_bijie_and_qiannan_in_2010_stands_with_its_parts_by_incomplete_statistics(
        string measure,
        string amount
    ) =>
        Section("Shenzhen → Bijie, Qiannan")
            .Should()
            .Contain(line =>
                line.TrimStart().StartsWith(measure, StringComparison.Ordinal)
                && line.Contains(amount, StringComparison.Ordinal)
                && line.Contains("incomplete statistics", StringComparison.Ordinal)
            );

    [Fact]
    public void The_parts_of_the_aid_to_bijie_and_qiannan_add_up() =>
        Section("Shenzhen → Bijie, Qiannan")
            .Should()
            .ContainSingle(line => line.Contains("The parts add up to", StringComparison.Ordinal))
            .Which.Should()
            .Contain("CNY 50,800,000");

    [Theory]
    [InlineData("CNY 29,300,000", "grant")]
    [InlineData("CNY 5,978,400", "donation in cash")]
    [InlineData("CNY 3,568,500", "donation in kind")]
    public void Aid_to_guangxi_stands_by_instrument(string amount, string instrument) =>
        Section("Guangdong → Guangxi")
            .Should()
            .Contain(line =>
                line.Contains(amount, StringComparison.Ordinal) && line.Contains(instrument, StringComparison.Ordinal)
            );

    [Fact]
    public void Business_investment_is_shown_and_added_to_nothing() =>
        Lines
            .SelectMany(line => HundredsOfBillions().Matches(line).Select(match => match.Value))
            .Distinct()
            .Should()
            .Equal("110,696,000,000");

    // The first section with this heading: the one on assistance money.
    private static IEnumerable<string> Section(string heading) =>
        Lines
            .SkipWhile(line => line != heading)
            .Skip(1)
            .TakeWhile(line => line.Length == 0 || line[0] == ' ' || line[0] == '─');

    [GeneratedRegex(@"\d{3}(,\d{3}){3,}")]
    private static partial Regex HundredsOfBillions();
}
