using System.Diagnostics;
using FsCheck.Fluent;
using PairingDomain.Reading.Documents;
using PairingDomain.Tests.Support;

namespace PairingDomain.Reading.Tests.Documents;

public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "11,0000",
        "3 schools",
        "其中",
        "of which",
        "including",
        " and ",
        "(",
        ")",
        "（",
        "）",
        "，",
        ",",
        ";",
        "；",
        "。",
        ". ",
        ":",
        "：",
        "\n",
        "\n\n",
        "【",
        "】",
        "“",
        "”",
        "2010",
        "2010年",
        "2020-02-30",
        "9999年12月31日",
        "since",
        "以来",
        "by the end of ",
        "去年",
        "last year",
        "respectively",
        " more than that of ",
        "5.2亿元",
        "$3 million",
        "($5)",
        "10 percent",
        "降至",
        "poverty incidence",
        "贫困发生率",
        "深圳",
        "河池市",
        "Shenzhen",
        "Hechi",
        "Bijie City",
        "Co., Ltd.",
        "Group",
        "one",
        "前10个月",
        "first three months of ",
        "十三五",
        "期间",
        "12th Five-Year Plan period",
        "the past 100 years",
        "the past 2000 years",
        "over the next 9999 years",
        "\uD800",
        "\uDC00",
        "\u202E",
        "\0",
        "万",
        "一、",
        "（一）",
        "Updated: ",
        "人",
        "名",
        "户",
        "个",
        "培训",
        "labor",
        "transferred",
        "%",
        "\t",
        "   ",
        "2019-2016",
        "from 2020 to 2010",
        "1月31日",
        "截至",
        "每人",
    ];

    [Fact]
    public void Any_string_is_read_without_exception() =>
        Laws.Hold(ArbMap.Default.GeneratorFor<string>(), text => IsSound(text ?? "").Should().BeTrue(text));

    [Fact]
    public void Any_row_of_pieces_is_read_and_quotes_match() =>
        Laws.Hold(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
            text => IsSound(text).Should().BeTrue(text)
        );

    [Theory]
    [InlineData("1")]
    [InlineData(",")]
    [InlineData("万")]
    [InlineData("(")]
    [InlineData("【")]
    [InlineData("2010 by ")]
    [InlineData("2010年至")]
    [InlineData("其中3个，")]
    [InlineData("one project and ")]
    [InlineData("3 schools, ")]
    [InlineData("3所学校、")]
    [InlineData("Shenzhen City ")]
    [InlineData("深圳市")]
    [InlineData("5 million yuan; ")]
    [InlineData("of which 5 ")]
    [InlineData("(5 yuan ")]
    [InlineData("Group of ")]
    [InlineData("since ")]
    [InlineData("\uD800")]
    [InlineData("“one ")]
    [InlineData("3 schools. ")]
    [InlineData("50 schools.\n")]
    public void A_long_text_of_one_piece_takes_time_in_proportion(string piece)
    {
        var (shorter, longer) = (Repeat(piece, 15_000), Repeat(piece, 60_000));
        DocumentReader.ReadDocument(shorter);
        var first = Time(shorter);
        var second = Time(longer);

        // Four times the text: twelve times the time, with a floor for short measurements, is far from the square.
        second.Should().BeLessThan(TimeSpan.FromTicks((first.Ticks * 12) + TimeSpan.FromSeconds(3).Ticks), piece);
    }

    private static TimeSpan Time(string text)
    {
        var watch = Stopwatch.StartNew();
        DocumentReader.ReadDocument(text);
        return watch.Elapsed;
    }

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static bool IsSound(string text)
    {
        var reading = DocumentReader.ReadDocument(text);
        FigureLines.Write(reading);
        return reading.Figures.All(figure => text[figure.Mention.Start..figure.Mention.End] == figure.Mention.Text)
            && reading.Notes.All(note => note.Start + note.Words.Length <= text.Length)
            && reading.Ledger.Figures.All(figure =>
                text.Substring(figure.Citation.Start, figure.Citation.Quote.Length) == figure.Citation.Quote
            );
    }
}
