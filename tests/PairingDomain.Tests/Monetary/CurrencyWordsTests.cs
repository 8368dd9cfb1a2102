using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

/// <summary>Every word and sign, before and behind the amount, in small letters, in capitals and with no-break blanks.</summary>
public sealed class CurrencyWordsTests
{
    [Theory]
    [InlineData("CNY", "yuan|RMB|yuan RMB|RMB yuan|Chinese yuan|renminbi|yuan renminbi|renminbi yuan|CN¥|RMB¥")]
    [InlineData("CNY", "人民币|人民幣|人民币元|元人民币|元人民幣|元|圆|圓")]
    [InlineData("USD", "US$|USD$|US dollar|US dollars|U.S. dollar|U.S. dollars|美元|美金")]
    [InlineData("HKD", "HK$|HKD$|HK dollar|HK dollars|Hong Kong dollar|Hong Kong dollars|港元|港币|港幣")]
    [InlineData("MOP", "MOP$|pataca|patacas|澳门元|澳門元|澳门币|澳門幣")]
    [InlineData("TWD", "NT$|New Taiwan dollar|New Taiwan dollars|新台币|新台幣|新臺幣|新台币元")]
    [InlineData("EUR", "€|euro|euros|欧元|歐元")]
    [InlineData("JPY", "JP¥|yen|Japanese yen|日元|日圆|日圓|円")]
    [InlineData("GBP", "£|￡|pound sterling|pounds sterling|British pound|British pounds|英镑|英鎊")]
    [InlineData("SGD", "S$|SG$|Singapore dollar|Singapore dollars|新加坡元")]
    [InlineData("AUD", "A$|AU$|Australian dollar|Australian dollars|澳元")]
    [InlineData("CAD", "CA$|Canadian dollar|Canadian dollars|加元")]
    [InlineData("NZD", "NZ$|New Zealand dollar|New Zealand dollars|新西兰元")]
    [InlineData("KRW", "₩|Korean won|South Korean won|韩元|韓元")]
    [InlineData("CHF", "Swiss franc|Swiss francs|瑞士法郎")]
    public void A_word_names_its_currency(string code, string words)
    {
        var expected = Money.Of(5m, Currency.Of(code));
        foreach (var word in words.Split('|'))
        {
            Money.Parse("5 " + word).Should().Be(expected, word);
            Money.Parse(word + " 5").Should().Be(expected, word);
            Money.Parse("5 " + word.ToLowerInvariant()).Should().Be(expected, word);
            Money.Parse("5 " + word.ToUpperInvariant()).Should().Be(expected, word);
            Money.Parse("5 " + word.Replace(' ', '\u00A0')).Should().Be(expected, word);
        }
    }

    [Theory]
    [InlineData("HKD")]
    [InlineData("MOP")]
    [InlineData("TWD")]
    [InlineData("USD")]
    [InlineData("EUR")]
    [InlineData("JPY")]
    [InlineData("KRW")]
    [InlineData("SGD")]
    [InlineData("AUD")]
    [InlineData("CAD")]
    [InlineData("NZD")]
    [InlineData("CNY")]
    public void The_chinese_unit_behind_the_amount_follows_the_code_before_it(string code) =>
        Money.Parse(code + " 5万元").Should().Be(Money.Of(50_000m, Currency.Of(code)));

    [Theory]
    [InlineData("New Zealand dollars", true)] // 19 letters, the longest
    [InlineData("New Zealand dollarss", false)]
    [InlineData("US  dollars", false)]
    [InlineData("won", false)]
    [InlineData("pounds", false)]
    [InlineData("francs", false)]
    [InlineData("新元", false)]
    [InlineData("C$", false)]
    public void Other_words_are_none(string word, bool known) => Money.TryParse("5 " + word, out _).Should().Be(known);
}
