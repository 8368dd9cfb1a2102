using PairingDomain.Reading.Dating;
using PairingDomain.Reading.Linking;
using PairingDomain.Reading.Locating;
using PairingDomain.Reading.Measuring;

namespace PairingDomain.Reading.Tests.Measuring;

public sealed class MeasureBookTests
{
    [Fact]
    public void The_files_of_the_package_have_no_fault()
    {
        MeasureBook.Embedded.Faults.Should().BeEmpty();
        TimeFinder.Embedded.Faults.Should().BeEmpty();
        YearParts.Embedded.Faults.Should().BeEmpty();
        PartLinker.Embedded.Faults.Should().BeEmpty();
        SectorReader.Embedded.Faults.Should().BeEmpty();
        StatusReader.Embedded.Faults.Should().BeEmpty();
        OrganisationFinder.Embedded.Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("projects | project | near:dam*", null)]
    [InlineData("dams | project | dam*", "'dams' is no measure")]
    [InlineData("projects | school | dam*", "'school' does not go with what projects counts")]
    [InlineData("projects | ~project | dam*", "'~project' does not go with what projects counts")]
    [InlineData("projects | ~school | dam*", null)]
    [InlineData("projects | project | beside:dam*", "'beside' is no zone")]
    [InlineData("projects | project | <dams>", "no class <dams>")]
    [InlineData("projects | project", "2 fields, expected 3")]
    public void A_line_of_rules_is_checked(string line, string? fault) =>
        Faults(("measures.txt", line)).Should().Equal(fault is null ? [] : [$"measures.txt, line 1: {fault}"]);

    [Theory]
    [InlineData("looms | Quantity | Additive | Works | loom | looms set up", null)]
    [InlineData("projects | Quantity | Additive | Works | project | again", "*'projects' is in the catalogue already*")]
    [InlineData("looms | Number | Additive | Works | loom | looms", "*none of the core*")]
    [InlineData("looms | Money | Additive | Works | loom | looms", "*counts money and has no units*")]
    public void A_measure_of_ones_own_is_checked(string line, string? fault)
    {
        var faults = Faults(("measures-own.txt", line));
        if (fault is null)
        {
            faults.Should().BeEmpty();
        }
        else
        {
            faults.Should().ContainSingle().Which.Should().Match(fault);
        }
    }

    [Theory]
    [InlineData("stock | poverty-incidence", null)]
    [InlineData("timeless | poverty-incidence", null)]
    [InlineData("flow | poverty-incidence", "'flow' is neither stock nor timeless")]
    [InlineData("stock | dams", "'dams' is no measure")]
    public void A_basis_is_checked(string line, string? fault) =>
        Faults(("bases.txt", line)).Should().Equal(fault is null ? [] : [$"bases.txt, line 1: {fault}"]);

    [Fact]
    public void A_role_is_checked() =>
        TimeFinder
            .Read(_ => new StringReader("soon | shortly"))
            .Faults.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .StartWith("'soon' is none of now, this-year");

    // One more measure is one more line.
    [Fact]
    public void A_new_measure_is_told_after_two_lines()
    {
        var book = Book(
            ("measures-own.txt", "looms | Quantity | Additive | Works | {loom} | looms set up"),
            ("measures.txt", "looms | {loom} | loom*")
        );
        book.Faults.Should().BeEmpty();
        const string Text = "It set up 12 looms.";
        var found = new MeasureReader(book, new(Text), MentionReader.Read(Text)).Read();
        found.Should().ContainSingle().Which!.Measure.Code.Should().Be("looms");
        found[0]!.Words.Should().Be("looms");
    }

    private static IEnumerable<string> Faults(params (string File, string Line)[] files) =>
        Book(files).Faults.Select(fault => fault.ToString());

    private static MeasureBook Book(params (string File, string Line)[] files) =>
        new(file => new StringReader(files.FirstOrDefault(given => given.File == file).Line ?? ""));
}
