using PairingDomain.Reading.Rules;

namespace PairingDomain.Reading.Tests.Rules;

/// <summary>The validator of the rule files names file, line and reason of whatever is wrong.</summary>
public sealed class RuleBookTests
{
    [Fact]
    public void The_rule_files_have_no_fault() => Faults("none.txt", "").Should().BeEmpty();

    [Theory]
    [InlineData("nouns-en.txt", "village, hamlet", "nouns-en.txt, line 1: 1 fields, expected 2")]
    [InlineData("nouns-en.txt", "village | village, , hamlet", "nouns-en.txt, line 1: an empty word")]
    [InlineData("nouns-en.txt", "village | village, village", "nouns-en.txt, line 1: 'village' stands twice")]
    [InlineData("nouns-zh.txt", "village | 村\ntown | 村", "nouns-zh.txt, line 2: '村' stands in another line already")]
    [InlineData(
        "units.txt",
        "# a comment\nany | furlong | furlongs",
        "units.txt, line 2: 'furlong' is no unit of the catalogue"
    )]
    [InlineData("currencies.txt", "any | after | ZZZ | zeds", "currencies.txt, line 1: 'ZZZ' is no currency")]
    [InlineData(
        "currencies.txt",
        "any | above | CNY | yuan",
        "currencies.txt, line 1: 'above' is none of before, after"
    )]
    [InlineData("qualifiers.txt", "en | before | roundly | some", "qualifiers.txt, line 1: 'roundly' is no qualifier")]
    [InlineData("numerals.txt", "en | unit | six | six", "numerals.txt, line 1: 'six' is no whole number")]
    [InlineData("ratios.txt", "en | fraction | a third | third", "ratios.txt, line 1: 'a third' is no number")]
    [InlineData("classifiers.txt", "a{b | 个", "classifiers.txt, line 1: ")]
    [InlineData("exclusions.txt", "idiom | 百年", "exclusions.txt, line 1: 'idiom' is none of name, slogan")]
    [InlineData("governors.txt", "zh | wherever | person | 每人", "governors.txt, line 1: 'wherever' is none of")]
    [InlineData("words-en.txt", "noun | of", "words-en.txt, line 1: 'noun' is none of stop")]
    [InlineData("words-zh.txt", "noun | 的", "words-zh.txt, line 1: 'noun' is none of modifier")]
    public void A_fault_is_named_with_file_line_and_reason(string file, string content, string fault) =>
        Faults(file, content).Should().ContainMatch("*" + fault.Replace("*", "?", StringComparison.Ordinal) + "*");

    [Fact]
    public void One_line_adds_a_noun()
    {
        var book = new RuleBook(file =>
            file == "nouns-en.txt" ? new StringReader("loom | loom, looms") : RuleBook.OpenEmbedded(file)
        );
        book.Faults.Should().BeEmpty();
        book.EnglishNouns.Find("looms")!.Unit!.Code.Should().Be("{loom}");
    }

    private static IEnumerable<string> Faults(string changed, string content) =>
        new RuleBook(file => file == changed ? new StringReader(content) : RuleBook.OpenEmbedded(file)).Faults.Select(
            fault => fault.ToString()
        );
}
