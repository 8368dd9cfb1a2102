using System.Text;
using FsCheck.Fluent;
using PairingDomain.Tests.Support;

namespace PairingDomain.Reading.Tests;

/// <summary>Any string is read, and in time that grows with its length only.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "1",
        "23",
        "11,0000",
        ",",
        ".",
        "，",
        "万",
        "亿",
        "十",
        "三",
        "两",
        "数",
        "余",
        "多",
        "%",
        "$",
        "¥",
        "元",
        "yuan",
        " ",
        "\n",
        "-",
        "–",
        "/",
        ":",
        "(",
        ")",
        "one",
        "half a",
        "million",
        "hundreds",
        "of ",
        "people",
        "个",
        "项目",
        "人次",
        "年",
        "月",
        "第",
        "over ",
        "近",
        "以上",
        "\ud800",
        "\udc00",
        "😀",
        "\u202e",
        "\u00a0",
        "Ａ",
        "３",
        "third",
        "分之",
        "成",
        "倍",
        "to ",
        "from ",
        "respectively",
        "百分之",
        "翻一番",
        "每人",
        "per year",
        "O",
        "'s",
        "\0",
    ];

    [Fact]
    public void Any_string_is_read_with_spans_inside_it_and_true_quotes() =>
        Laws.Hold(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), CheckSpans);

    [Fact]
    public void Any_mixture_of_what_figures_are_made_of_is_read() =>
        Laws.Hold(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)), CheckSpans);

    [Fact]
    public void Reading_twice_gives_the_same() =>
        Laws.Hold(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
            text => Describe(text).Should().Equal(Describe(text))
        );

    [Theory]
    [InlineData("1")]
    [InlineData(",")]
    [InlineData("1,")]
    [InlineData("1,000,")]
    [InlineData("万")]
    [InlineData("一")]
    [InlineData("(")]
    [InlineData("\ud800")]
    [InlineData("\u202e1")]
    [InlineData("1 ")]
    [InlineData("one ")]
    [InlineData("number of 5 ")]
    [InlineData("3 big ")]
    [InlineData("5个")]
    [InlineData("3 (a ")]
    [InlineData("两千多")]
    [InlineData("3元(")]
    [InlineData("5, ")]
    [InlineData("$3 ")]
    [InlineData("每人")]
    [InlineData("\n1")]
    public void A_megabyte_of_anything_is_read_in_seconds(string piece)
    {
        var small = Measure(piece, 50_000);
        var large = Measure(piece, 400_000);
        large
            .Should()
            .BeLessThan(TimeSpan.FromSeconds(8) + (small * 24), "eight times the text takes about eight times as long");
    }

    private static TimeSpan Measure(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        CheckSpans(text.ToString());
        return watch.Elapsed;
    }

    private static void CheckSpans(string text)
    {
        var end = 0;
        foreach (var mention in MentionReader.Read(text))
        {
            Assert.True(mention.Start >= end, "mentions stand in order and do not overlap");
            end = mention.End;
            Assert.True(end <= text.Length);
            Assert.Equal(text[mention.Start..mention.End], mention.Text);
            Assert.Equal(text[mention.NumberStart..mention.NumberEnd], mention.NumberText);
            Assert.InRange(mention.NumberStart, mention.Start, mention.End);
            Assert.InRange(mention.NumberEnd, mention.NumberStart, mention.End);
            Assert.All(mention.Steps, step => Assert.Equal(text[step.Start..step.End], step.Words));
            if (mention.Noun is { } noun)
            {
                Assert.Equal(text.Substring(mention.NounStart, noun.Length), noun);
            }
        }
    }

    private static IEnumerable<string> Describe(string text) =>
        MentionReader.Read(text).Select(mention => $"{mention} {mention.Kind} {mention.Unit} {mention.Qualifier}");
}
