using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Reading.Documents;

namespace PairingDomain.Reading.Tests.Documents;

public sealed class DocumentHeadTests
{
    [Theory]
    [InlineData("Xiamen helps Linxia\n\nUpdated: Oct 19, 2020 Print\n\nText.", "2020-10-19")]
    [InlineData("Xiamen helps Linxia\n updatetime:2023-07-18 17:52:45   Views:0", "2023-07-18")]
    [InlineData("Xiamen helps Linxia\nBy Ma Lin | Updated: 2021-03-02 09:14\n", "2021-03-02")]
    [InlineData("Xiamen helps Linxia\n(Lanzhou, 18 April 2019. Check against delivery)\n", "2019-04-18")]
    [InlineData("厦门助力临夏\n发布时间：2020年11月18日 来源：临夏日报", "2020-11-18")]
    [InlineData("厦门助力临夏\n日期：2023-11-02 15:20　来源：网", "2023-11-02")]
    [InlineData("关于资金安排的公示\n拟实施项目14个。\n临夏县乡村振兴局\n2021年4月12日\n", "2021-04-12")]
    [InlineData("News in brief\nA roundup of this week's news, Nov. 14-20, 2022.\nText", null)]
    [InlineData("Xiamen helps Linxia\nOn 25 September 2010 the keys were handed over.", null)]
    [InlineData("Xiamen helps Linxia\nIn 2010, it helped.", null)]
    public void The_day_of_publication_is_guessed_from_head_or_foot(string text, string? day) =>
        DocumentHead
            .Read(text)
            .PublishedOn.Should()
            .Be(day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    [Fact]
    public void Title_and_language_are_guessed_and_the_note_says_so()
    {
        var source = DocumentHead.Read("Home > News\n\n闽宁协作谱新篇\n发布时间：2020年11月18日\n", "d7");
        source.Id.Should().Be("d7");
        source.Title.Should().Be("闽宁协作谱新篇");
        source.Language.Should().Be("zh");
        source
            .Note.Should()
            .Be("title inferred from the first line; day of publication inferred from “2020年11月18日”");
    }

    [Fact]
    public void A_text_without_a_title_is_called_by_its_id()
    {
        var source = DocumentHead.Read("");
        source.Title.Should().Be("document");
        source.Language.Should().Be("en");
        source.Note.Should().Be("no title found; no day of publication found");
    }

    [Fact]
    public void A_given_document_is_not_guessed()
    {
        var source = new SourceDocument("d1", "Report") { PublishedOn = new LocalDate(2022, 5, 4) };
        var reading = DocumentReader.ReadDocument(
            "Last year, Xiamen gave 5 million yuan of aid funds to Linxia.",
            source
        );
        reading.Source.Should().BeSameAs(source);
        reading.Figures[0].Scope.Period!.ToString().Should().Be("2021~");
        reading["d1-001"].Figure!.Citation.DocumentId.Should().Be("d1");
    }
}
