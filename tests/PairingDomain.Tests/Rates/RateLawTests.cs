using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Rates;
using PairingDomain.Tests.Support;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class RateLawTests
{
    private static readonly Gen<Rational> Rates =
        from numerator in Gen.Choose(1, int.MaxValue)
        from denominator in Gen.Choose(1, 1_000_000)
        select Rational.Of(numerator, denominator);

    private static readonly Gen<Money> Amounts =
        from fen in Gen.Choose(int.MinValue, int.MaxValue)
        select Money.Of(fen / 100m, Currency.Cny);

    [Fact]
    public void The_inverse_of_an_inverse_is_the_rate() =>
        Laws.Hold(
            Rates,
            value =>
            {
                var rate = Average("CNY", "USD", value.ToString(), "2010");
                rate.Inverse().Inverse().Should().Be(rate);
                (rate.Rate * rate.Inverse().Rate).Should().Be(Rational.One);
                rate.Inverse().Should().NotBe(rate);
            }
        );

    [Fact]
    public void There_and_back_returns_the_start() =>
        Laws.Hold(
            Rates,
            Amounts,
            (value, money) =>
            {
                var rate = Average("CNY", "USD", value.ToString(), "2010");
                var there = money.ConvertBy(rate);
                there.Unrounded.ConvertBy(rate.Inverse()).Unrounded.Should().Be((RationalMoney)money);
                there.Unrounded.Sign.Should().Be(money.Sign);
            }
        );

    [Fact]
    public void A_cross_rate_is_the_product_and_its_inverse_the_cross_of_the_inverses() =>
        Laws.Hold(
            Rates,
            Rates,
            Amounts,
            (first, second, money) =>
            {
                var one = Average("CNY", "USD", first.ToString(), "2010");
                var two = Average("USD", "EUR", second.ToString(), "2010");
                var cross = ExchangeRate.Cross(one, two);
                cross.Rate.Should().Be(first * second);
                cross.Inverse().Rate.Should().Be(ExchangeRate.Cross(two.Inverse(), one.Inverse()).Rate);
                money.ConvertBy(cross).Unrounded.Should().Be(money.ConvertBy(one).Unrounded.ConvertBy(two).Unrounded);
                new CrossRates(Table(one.Inverse(), two), Currency.Usd)
                    .Find(Ask("CNY", "EUR", "2010"))
                    .Rate!.Rate.Should()
                    .Be(cross.Rate);
            }
        );

    [Fact]
    public void A_printed_conversion_implies_an_interval_that_holds_the_rate_it_was_made_by() =>
        Laws.Hold(
            from rate in Gen.Choose(10_000, 999_999)
            from yuan in Gen.Choose(1_000, int.MaxValue)
            select (Rate: Rational.Of(rate, 100_000), Yuan: Money.Of(yuan, Currency.Cny)),
            made =>
            {
                var rate = Average("USD", "CNY", made.Rate.ToString(), "2010");
                var printed = new WrittenMoney(made.Yuan.ConvertBy(rate.Inverse()).Amount, 0.01m);
                var implied = ImpliedRate.Of(printed, made.Yuan);
                implied.CompareWith(rate).Fits.Should().BeTrue();
                implied.Bounds.Contains(implied.Rate).Should().BeTrue();
                ImpliedRate
                    .Of(printed, new WrittenMoney(made.Yuan, 1m))
                    .Bounds.Encloses(implied.Bounds)
                    .Should()
                    .BeTrue();
            }
        );

    [Fact]
    public void The_shares_of_a_spread_add_up_to_one() =>
        Laws.Hold(
            from first in Gen.Choose(1960, 2024)
            from years in Gen.Choose(0, 30)
            select PairingDomain.Periods.ReportingPeriod.Years(first, first + years),
            period =>
            {
                foreach (var spread in (YearSpread[])[YearSpread.EvenlyByYear, YearSpread.EvenlyByDay])
                {
                    var shares = spread.Over(period);
                    shares.Aggregate(Rational.Zero, (sum, one) => sum + one.Share).Should().Be(Rational.One);
                    shares.Select(one => one.Year).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
                }
            }
        );
}
