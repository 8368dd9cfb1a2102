using PairingDomain.Reading.Documents;
using PairingDomain.Reading.Tests.Documents;

namespace PairingDomain.Reading.Tests.Locating;

public sealed class SidesTests
{
    [Theory]
    [InlineData("In 2019, Shenzhen gave 5 million yuan of aid to Hechi.", "440300", "451200")]
    [InlineData("In 2019, Shenzhen helped Baise and Hechi in Guangxi with 5 million yuan.", "440300", "451000, 451200")]
    [InlineData("In 2019, Guangdong Province gave Guangxi 5 million yuan.", "440000", "450000")]
    [InlineData("2019年，深圳市向河池市投入资金500万元。", "440300", "451200")]
    [InlineData("2019年，广东省投入广西资金500万元。", "440000", "450000")]
    [InlineData("2019年，福州市帮扶定西市临洮县，投入资金500万元。", "350100", "621124")]
    [InlineData("In 2019, somebody gave 5 million yuan.", "unstated", "unstated")]
    public void Places_lie_on_the_side_of_their_pairings(string text, string assisting, string assisted)
    {
        var scope = Reports.Read(text).Figures[0].Scope;
        scope.Assisting.ToString().Should().Be(assisting);
        scope.Assisted.ToString().Should().Be(assisted);
        scope.Place.ToString().Should().Be(assisted);
    }

    [Fact]
    public void Sides_of_the_title_hold_where_a_paragraph_names_none_and_are_noted()
    {
        var reading = Reports.Read("Shenzhen helps Hechi\n\nIn 2019, aid of 5 million yuan was given.");
        reading.Figures[0].Scope.Assisted.ToString().Should().Be("451200");
        reading
            .Notes.Should()
            .Contain(
                new ReadingNote(
                    NoteKind.Inferred,
                    "d-001",
                    "The assisted side is carried over from other words of the text.",
                    15,
                    "Hechi"
                )
            );
    }

    [Fact]
    public void An_organisation_gives_in_its_own_name() =>
        Reports
            .Read("In 2019, Shenzhen Energy Group donated 5 million yuan to Hechi.")
            .Figures[0]
            .Scope.Assisting.ToString()
            .Should()
            .Be("enterprise:Shenzhen Energy Group@440300");

    [Fact]
    public void A_misspelt_name_is_found_and_noted()
    {
        var reading = Reports.Read("Guangdong helps Guangxi. In 2019, it gave 5 million yuan to Loucheng County.");
        reading.Figures[0].Scope.Assisted.ToString().Should().Be("451225");
        reading.Notes.Should().Contain(note => note.Kind == NoteKind.Spelling && note.Words == "Loucheng County");
    }

    [Fact]
    public void A_place_is_looked_up_on_the_day_of_the_text() =>
        DocumentReader
            .ReadDocument("In 2009, Shenzhen gave 5 million yuan of aid to Bijie in Guizhou.")
            .Figures[0]
            .Scope.Assisted.ToString()
            .Should()
            .Be("522400");

    [Theory]
    [InlineData("【Labor transfer】 In 2019, 900 workers went.", "labour")]
    [InlineData("【Capital investment】 In 2019, 9 million yuan was given.", "capital-investment")]
    [InlineData("（二）产业合作稳步推进。2019年投入900万元。", "industry")]
    [InlineData("（三）劳务协作\n2019年输出900人。", "labour")]
    public void The_heading_tells_the_topic(string text, string topic) =>
        Reports.Read(text).Figures[0].Topic.Should().Be(topic);
}
