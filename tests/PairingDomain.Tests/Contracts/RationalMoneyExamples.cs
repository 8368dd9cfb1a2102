using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Contracts;

internal sealed class RationalMoneyExamples
    : IEqualityExamples<RationalMoney>,
        IOrderingExamples<RationalMoney>,
        ITextExamples<RationalMoney>,
        IJsonExamples<RationalMoney>,
        IDefaultExamples<RationalMoney>
{
    private static RationalMoney Yuan(Rational amount) => RationalMoney.Of(amount, Currency.Cny);

    public IReadOnlyList<IReadOnlyList<RationalMoney>> EqualGroups =>
        [
            [Yuan(Rational.Of(2000, 3)), Yuan(Rational.Of(-4000, -6)), RationalMoney.Parse("CNY 2000/3")],
            [Yuan(1L), Yuan(1.00m), Money.Of(1.0m, Currency.Cny)],
            [Yuan(0L), RationalMoney.Zero(Currency.Cny), Money.Zero(Currency.Cny)],
            [RationalMoney.Zero(Currency.Usd)],
            [RationalMoney.Of(Rational.Of(2000, 3), Currency.Usd)],
            [default, default(Money)],
        ];

    public IReadOnlyList<RationalMoney> Ascending =>
        [
            Yuan(-(Rational)decimal.MaxValue * 7L),
            Yuan(Rational.Of(-1, 3)),
            Yuan(0L),
            Yuan(0.3333m),
            Yuan(Rational.Of(1, 3)),
            Yuan(1L),
            Yuan((Rational)decimal.MaxValue * 7L),
        ];

    public IReadOnlyList<(string Text, RationalMoney Value)> Texts =>
        [
            ("CNY 2000/3", Yuan(Rational.Of(2000, 3))),
            ("CNY -2000/3", Yuan(Rational.Of(-2000, 3))),
            ("CNY 143.63", Yuan(143.63m)),
            ("USD 0", RationalMoney.Zero(Currency.Usd)),
            ("JPY 79228162514264337593543950336", RationalMoney.Of((Rational)decimal.MaxValue + 1L, Currency.Jpy)),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        ["2000/3", "CNY", "CNY ", "CNY  1", "CNY1", "CNY 1/0", "CNY 1,000", "cny 1", "XYZ 1", "1 CNY", "no currency"];

    public IReadOnlyList<(string Json, RationalMoney Value)> Jsons =>
        [("\"CNY 2000/3\"", Yuan(Rational.Of(2000, 3))), ("\"USD -7.5\"", RationalMoney.Of(-7.5m, Currency.Usd))];

    public IReadOnlyList<string> RefusedJsons => ["1", "\"1\"", "\"\"", "\"CNY 1/0\"", "\"$5\""];

    public void CheckDefault(RationalMoney value)
    {
        value.ToString().Should().Be("no currency");
        value.Currency.IsNone.Should().BeTrue();
        value.Should().NotBe(RationalMoney.Zero(Currency.Cny));
        value.TryToMoney(out _).Should().BeFalse();
        foreach (
            var use in new Action[]
            {
                () => _ = value.Amount,
                () => _ = value.Sign,
                () => _ = value.IsZero,
                () => _ = value + Yuan(1L),
                () => _ = Yuan(1L) - value,
                () => _ = -value,
                () => _ = value * 2L,
                () => _ = value / 2L,
                () => _ = value < Yuan(1L),
                () => _ = value.RatioTo(Yuan(1L)),
                () => value.Abs(),
                () => value.ToMoney(),
                () => value.Round(MidpointRounding.ToEven),
                () => value.Round(2, MidpointRounding.ToEven),
            }
        )
        {
            use.Should().Throw<InvalidOperationException>().WithMessage("default(RationalMoney) has no currency*");
        }
    }
}
