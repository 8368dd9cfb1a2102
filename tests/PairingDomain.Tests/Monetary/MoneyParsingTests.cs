using System.Text;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyParsingTests
{
    [Theory]
    [InlineData("50.8 million Yuan", "CNY 50800000")]
    [InlineData("1.4 billion yuan", "CNY 1400000000")]
    [InlineData("CNY 1,234.50", "CNY 1234.50")]
    [InlineData("1,234.50 CNY", "CNY 1234.50")]
    [InlineData("CNY1,234.50", "CNY 1234.50")]
    [InlineData("1,234.50CNY", "CNY 1234.50")]
    [InlineData("5080万元", "CNY 50800000")]
    [InlineData("1.4亿元", "CNY 140000000")]
    [InlineData("1亿5000万元", "CNY 150000000")]
    [InlineData("人民币3.68亿元", "CNY 368000000")]
    [InlineData("5080万元人民币", "CNY 50800000")]
    [InlineData("5080万人民币", "CNY 50800000")]
    [InlineData("RMB 5 million", "CNY 5000000")]
    [InlineData("5 million RMB", "CNY 5000000")]
    [InlineData("rmb5 million yuan", "CNY 5000000")]
    [InlineData("110.696 billion Yuan", "CNY 110696000000")]
    [InlineData("5.9784 million YUAN", "CNY 5978400")]
    [InlineData("10,000 renminbi", "CNY 10000")]
    [InlineData("100 Chinese yuan", "CNY 100")]
    [InlineData("10圆", "CNY 10")]
    [InlineData("CN¥5", "CNY 5")]
    [InlineData("US$517.37 million", "USD 517370000")]
    [InlineData("us$ 5", "USD 5")]
    [InlineData("USD 5 bn", "USD 5000000000")]
    [InlineData("5 US dollars", "USD 5")]
    [InlineData("5 US\u00A0Dollars", "USD 5")]
    [InlineData("1 U.S. dollar", "USD 1")]
    [InlineData("3.2亿美元", "USD 320000000")]
    [InlineData("5美金", "USD 5")]
    [InlineData("HK$5", "HKD 5")]
    [InlineData("5万港元", "HKD 50000")]
    [InlineData("5万港币", "HKD 50000")]
    [InlineData("港币50万元", "HKD 500000")]
    [InlineData("HKD 50万元", "HKD 500000")]
    [InlineData("€5", "EUR 5")]
    [InlineData("5 euros", "EUR 5")]
    [InlineData("5欧元", "EUR 5")]
    [InlineData("£5", "GBP 5")]
    [InlineData("5 pounds sterling", "GBP 5")]
    [InlineData("5英镑", "GBP 5")]
    [InlineData("5日元", "JPY 5")]
    [InlineData("5 yen", "JPY 5")]
    [InlineData("JP¥5", "JPY 5")]
    [InlineData("NT$5", "TWD 5")]
    [InlineData("新台币5万元", "TWD 50000")]
    [InlineData("MOP$5", "MOP 5")]
    [InlineData("5 patacas", "MOP 5")]
    [InlineData("5澳门元", "MOP 5")]
    [InlineData("5 Swiss francs", "CHF 5")]
    [InlineData("S$5", "SGD 5")]
    [InlineData("A$5", "AUD 5")]
    [InlineData("CA$5", "CAD 5")]
    [InlineData("NZ$5", "NZD 5")]
    [InlineData("₩5", "KRW 5")]
    [InlineData("DEM 5", "DEM 5")]
    [InlineData("XAU 0.5", "XAU 0.5")]
    [InlineData("¥5万元", "CNY 50000")] // 元 decides
    [InlineData("$5 US dollars", "USD 5")]
    [InlineData("US$5 dollars", "USD 5")]
    [InlineData("５０万元", "CNY 500000")]
    public void English_and_chinese_amounts_are_read(string text, string money)
    {
        Money.Parse(text).ToString().Should().Be(money);
        Money.Parse(text.AsSpan()).ToString().Should().Be(money);
        Money.Parse(Encoding.UTF8.GetBytes(text)).ToString().Should().Be(money);
        Money.TryParse(text, out var read).Should().BeTrue();
        read.ToString().Should().Be(money);
        Money.TryParse(text, null, out read).Should().BeTrue();
        read.ToString().Should().Be(money);
        Money.TryParse(text.AsSpan(), null, out read).Should().BeTrue();
        read.ToString().Should().Be(money);
        Money.TryParse(Encoding.UTF8.GetBytes(text), null, out read).Should().BeTrue();
        read.ToString().Should().Be(money);
    }

    [Theory]
    [InlineData("-5 yuan")]
    [InlineData("\u22125 yuan")]
    [InlineData("CNY -5")]
    [InlineData("-CNY 5")]
    [InlineData("CNY-5")]
    [InlineData("-5元")]
    [InlineData("-人民币5元")]
    public void A_sign_stands_before_everything_or_before_the_digits(string text) =>
        Money.Parse(text).Should().Be(Money.Of(-5m, Currency.Cny));

    [Theory]
    [InlineData("+5 yuan")]
    [InlineData("CNY +5")]
    [InlineData("+CNY 5")]
    public void A_plus_changes_nothing(string text) => Money.Parse(text).Should().Be(Money.Of(5m, Currency.Cny));

    [Theory]
    [InlineData("-CNY -5")]
    [InlineData("+CNY -5")]
    [InlineData("--5 yuan")]
    public void Two_signs_are_refused(string text) => Refused(text, "*two signs*");

    [Theory]
    [InlineData("  CNY 5  ")]
    [InlineData("\u00A0CNY\u00A05\u00A0")]
    [InlineData("\u3000CNY \u202F 5\r\n")]
    [InlineData("5\u00A0million\u00A0yuan", "CNY 5000000")]
    public void Blanks_do_not_matter(string text, string money = "CNY 5")
    {
        Money.Parse(text).ToString().Should().Be(money);
        Money.Parse(Encoding.UTF8.GetBytes(text)).ToString().Should().Be(money);
    }

    [Theory]
    [InlineData("$517.37 million", "'$'", "USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD")]
    [InlineData("1 dollar", "'dollar'", "USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD")]
    [InlineData("5 dollars", "'dollars'", "USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD")]
    [InlineData("$5 Dollars", "'$'", "USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD")]
    [InlineData("＄5", "'＄'", "USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD")]
    [InlineData("$5元", "'$'", "USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD")]
    [InlineData("¥5", "'¥'", "CNY", "JPY")]
    [InlineData("￥5", "'￥'", "CNY", "JPY")]
    public void A_shared_sign_is_refused_with_its_candidates(string text, string sign, params string[] candidates)
    {
        Money.TryParse(text, out _).Should().BeFalse();
        var refused = FluentActions
            .Invoking(() => Money.Parse(text))
            .Should()
            .Throw<AmbiguousCurrencyException>()
            .Which;
        refused.Candidates.Select(currency => currency.Code).Should().BeEquivalentTo(candidates);
        refused.Message.Should().Contain(sign).And.Contain(candidates[0]).And.Contain(" or " + candidates[^1]);
        refused.Message.Should().Contain("MoneySigns");
    }

    [Fact]
    public void The_candidates_are_listed_in_the_message() =>
        FluentActions
            .Invoking(() => Money.Parse("$5"))
            .Should()
            .Throw<AmbiguousCurrencyException>()
            .WithMessage(
                "'$' in '$5' may be USD, HKD, TWD, SGD, AUD, CAD or NZD; write the code, or say which by MoneySigns."
            );

    [Fact]
    public void The_caller_says_which_currency_a_shared_sign_stands_for()
    {
        var american = new MoneySigns { Dollar = Currency.Usd };
        Money.Parse("$517.37 million", american).ToString().Should().Be("USD 517370000");
        Money.Parse("5 dollars".AsSpan(), american).Should().Be(Money.Of(5m, Currency.Usd));
        Money.Parse("$5元", american).Should().Be(Money.Of(5m, Currency.Usd));
        Money.TryParse("$5", american, null, out var money).Should().BeTrue();
        money.Should().Be(Money.Of(5m, Currency.Usd));
        Money.TryParse("¥5", american, null, out _).Should().BeFalse();

        var hongKong = new MoneySigns { Dollar = Currency.Hkd, Yuan = Currency.Jpy };
        Money.Parse("$5", hongKong).Should().Be(Money.Of(5m, Currency.Hkd));
        Money.Parse("¥5", hongKong).Should().Be(Money.Of(5m, Currency.Jpy));
        Money.Parse("US$5", hongKong).Should().Be(Money.Of(5m, Currency.Usd), "this sign is not shared");
        Money.Parse("$5 US dollars", hongKong).Should().Be(Money.Of(5m, Currency.Usd), "the words say which");

        // A dollar that is not among the candidates of the message.
        var jamaican = new MoneySigns { Dollar = Currency.Of("JMD") };
        Money.Parse("$5", jamaican).Should().Be(Money.Of(5m, Currency.Of("JMD")));
        Money.Parse("JMD 5 dollars", jamaican).Should().Be(Money.Of(5m, Currency.Of("JMD")));
    }

    [Fact]
    public void On_the_mainland_the_dollar_is_american_and_the_sign_is_the_yuan()
    {
        MoneySigns.Mainland.Should().Be(new MoneySigns { Dollar = Currency.Usd, Yuan = Currency.Cny });
        Money.Parse("¥5", MoneySigns.Mainland).Should().Be(Money.Of(5m, Currency.Cny));
        Money.Parse("$5", MoneySigns.Mainland).Should().Be(Money.Of(5m, Currency.Usd));
        default(MoneySigns).Dollar.IsNone.Should().BeTrue();
        default(MoneySigns).Yuan.IsNone.Should().BeTrue();
    }

    [Theory]
    [InlineData("CNY 5 USD")]
    [InlineData("人民币5美元")]
    [InlineData("€5 dollars")]
    [InlineData("¥5 dollars")]
    [InlineData("英镑5元")]
    [InlineData("USD 5 yuan")]
    public void Two_currencies_are_refused(string text) => Refused(text, "*two different currencies*");

    [Theory]
    [InlineData("", "*no number*")]
    [InlineData("   ", "*no number*")]
    [InlineData("yuan", "'yuan' has no number*")]
    [InlineData("million yuan", "*no number*")]
    [InlineData("5", "'5' names no currency; write 'CNY 5'*")]
    [InlineData("50.8 million", "*names no currency*")]
    [InlineData("-5", "*names no currency*")]
    [InlineData("5 DabaYuan", "*'DabaYuan' is not a currency code*")]
    [InlineData("5 yuanbao", "*'yuanbao'*")]
    [InlineData("Foo 5", "*'Foo'*")]
    [InlineData("5 cny", "*capitals: CNY*")]
    [InlineData("all 5", "*capitals: ALL*")]
    [InlineData("ZZZ 5", "*'ZZZ'*")]
    [InlineData("CNY 5 and more", "*'and more'*")]
    [InlineData("CNY 1 000", "*'000'*")]
    [InlineData("5-10 yuan", "*'-10 yuan'*")]
    [InlineData("1e5 yuan", "*'e5 yuan'*")]
    [InlineData("CNY 5.", "*'.'*")]
    [InlineData("CNY .5", "*'CNY .'*")]
    [InlineData("(CNY 5)", "'(CNY 5)' is in parentheses*conversion*negative*MoneySigns.NegativeParentheses*")]
    [InlineData("（5万元）", "'（5万元）' is in parentheses*")]
    [InlineData("(CNY 5", "*'(CNY'*")]
    [InlineData("CNY 5)", "*')'*")]
    [InlineData("CNY 5 (yuan)", "*'(yuan)'*")]
    [InlineData("≈CNY 5", "'≈CNY 5' is approximate; WrittenMoney*")]
    [InlineData("≈ 5万元", "'≈ 5万元' is approximate*")]
    [InlineData("CNY ≈5", "*'CNY ≈'*")]
    [InlineData("≈≈CNY 5", "*'≈CNY'*")]
    [InlineData("≈", "*no number*")]
    [InlineData("- 5 yuan", "*'-'*")]
    [InlineData("- CNY 5", "*'- CNY'*")]
    [InlineData("5 millionyuan", "*'millionyuan'*")]
    [InlineData("5 hundred pounds of potatoes", "*pounds of potatoes*")]
    [InlineData("CNY 11,0000", "*groups of three*")]
    [InlineData("11,0000 yuan", "*groups of three*")]
    [InlineData("CNY 1,23", "*groups of three*")]
    public void Other_text_is_refused_by_naming_what_is_wrong(string text, string message) => Refused(text, message);

    [Fact]
    public void More_digits_than_decimal_holds_are_refused()
    {
        Money.Parse("CNY 79228162514264337593543950335").Amount.Should().Be(decimal.MaxValue);
        Money.Parse("CNY -79228162514264337593543950335").Amount.Should().Be(decimal.MinValue);
        Money.Parse("CNY 0.0000000000000000000000000001").Amount.Should().Be(0.0000000000000000000000000001m);
        foreach (
            var text in new[]
            {
                "CNY 79228162514264337593543950336",
                "CNY 0.00000000000000000000000000001",
                "80000000000000000 million million yuan",
            }
        )
        {
            Money.TryParse(text, out _).Should().BeFalse();
            FluentActions.Invoking(() => Money.Parse(text)).Should().Throw<OverflowException>().WithMessage("*digits*");
        }
    }

    [Fact]
    public void Null_is_refused_by_name_or_without_an_exception()
    {
        FluentActions.Invoking(() => Money.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => Money.Parse((string)null!, MoneySigns.Mainland))
            .Should()
            .Throw<ArgumentNullException>();
        Money.TryParse((string?)null, out _).Should().BeFalse();
        Money.TryParse((string?)null, null, out _).Should().BeFalse();
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        byte[] bytes = [.. "CNY 5"u8, 0xFF];
        Money.TryParse(bytes, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Money.Parse(bytes)).Should().Throw<FormatException>().WithMessage("*not UTF-8*");
    }

    [Fact]
    public void What_cannot_be_read_gives_default()
    {
        Money.TryParse("5", out var money).Should().BeFalse();
        money.Should().Be(default(Money));
        Money.TryParse("5"u8, null, out money).Should().BeFalse();
        money.Should().Be(default(Money));
    }

    [Fact]
    public void The_ambiguity_exception_can_be_made_as_any_other()
    {
        new AmbiguousCurrencyException().Message.Should().Contain("MoneySigns");
        new AmbiguousCurrencyException("why").Candidates.Should().BeEmpty();
        var cause = new FormatException();
        new AmbiguousCurrencyException("why", cause).InnerException.Should().BeSameAs(cause);
    }

    private static void Refused(string text, string message)
    {
        Money.TryParse(text, out _).Should().BeFalse();
        Money.TryParse(Encoding.UTF8.GetBytes(text), null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Money.Parse(text)).Should().Throw<FormatException>().WithMessage(message);
        FluentActions
            .Invoking(() => Money.Parse(Encoding.UTF8.GetBytes(text)))
            .Should()
            .Throw<FormatException>()
            .WithMessage(message);
    }

    [Fact]
    public void An_approximate_amount_is_no_money_and_none_is_given()
    {
        Money.TryParse("≈CNY 5", out var money).Should().BeFalse();
        money.Should().Be(default(Money));
        Money.TryParse("≈CNY 5"u8, null, out money).Should().BeFalse();
        money.Should().Be(default(Money));
    }
}
