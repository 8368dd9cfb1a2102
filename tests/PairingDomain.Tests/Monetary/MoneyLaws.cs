using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Monetary;

/// <summary>The laws of money, over amounts of every scale and size; the seed of a failing case is printed.</summary>
public sealed class MoneyLaws
{
    // Up to 2 × 10^12 with up to eight decimals: sums and small products of these always fit.
    private static readonly Gen<decimal> Amounts =
        from thousands in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from rest in Gen.Choose(0, 999)
        from scale in Gen.Choose(0, 8)
        select ((thousands * 1_000m) + rest) * new decimal(1, 0, 0, false, (byte)scale);

    private static readonly Gen<Money> Yuan = Amounts.Select(amount => Money.Of(amount, Currency.Cny));

    // Any bit pattern that is a decimal: the whole range, every scale.
    private static readonly Gen<Money> Any =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from words in Gen.Choose(0, 3)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        from currency in Gen.Elements(CurrencyCatalogue.Active.Select(row => row.Currency).ToArray())
        select Money.Of(
            new decimal(low, words > 0 ? middle : 0, words > 1 ? high : 0, negative, (byte)scale),
            currency
        );

    private static readonly Money Nothing = Money.Zero(Currency.Cny);

    [Fact]
    public void Addition_is_commutative_associative_and_has_inverses() =>
        Laws.Hold(
            Yuan,
            Yuan,
            Yuan,
            (a, b, c) =>
            {
                (a + b).Should().Be(b + a);
                (a + (b + c)).Should().Be(a + b + c);
                (a + Nothing).Should().Be(a);
                (a + -a).Should().Be(Nothing);
                (a - b).Should().Be(a + -b);
                (a - b + b).Should().Be(a);
                (-(-a)).Should().Be(a);
            }
        );

    [Fact]
    public void A_number_multiplies_each_part() =>
        Laws.Hold(
            Yuan,
            Yuan,
            Gen.Choose(-1000, 1000),
            (a, b, number) =>
            {
                ((a + b) * number).Should().Be((a * number) + (b * number));
                (number * a).Should().Be(a * number);
                (a * 1m).Should().Be(a);
                (a * -1m).Should().Be(-a);
                (a * 0m).Should().Be(Nothing);
            }
        );

    [Fact]
    public void Order_is_total_and_kept_by_addition() =>
        Laws.Hold(
            Yuan,
            Yuan,
            Yuan,
            (a, b, c) =>
            {
                (a < b).Should().Be(b > a);
                (a <= b).Should().Be(!(a > b));
                (a == b).Should().Be(a.CompareTo(b) == 0);
                (a < b).Should().Be(a + c < b + c);
                if (a <= b && b <= c)
                {
                    (a <= c).Should().BeTrue();
                }

                (Money.Min(a, b) + Money.Max(a, b)).Should().Be(a + b);
                (a.Abs() >= Nothing).Should().BeTrue();
                a.Sign.Should().Be(a.CompareTo(Nothing));
            }
        );

    [Fact]
    public void A_sum_does_not_depend_on_the_order_of_any_amounts_at_all() =>
        Laws.Hold(
            Any.Select(money => Money.Of(money.Amount, Currency.Cny)).ListOf(),
            items =>
            {
                var whole = Outcome(items);
                Outcome(Enumerable.Reverse(items)).Should().Be(whole);
                Outcome(items.OrderBy(item => item.Amount)).Should().Be(whole);
            }
        );

    [Fact]
    public void A_sum_is_that_of_the_fractions() =>
        Laws.Hold(
            Yuan.ListOf(),
            items =>
                Rational
                    .Of(Money.Sum(items, Currency.Cny).Amount)
                    .Should()
                    .Be(items.Aggregate(Rational.Zero, (sum, item) => sum + item.Amount))
        );

    [Fact]
    public void Rounding_stays_within_one_step_and_changes_nothing_twice() =>
        Laws.Hold(
            Yuan,
            Gen.Elements(Enum.GetValues<MidpointRounding>()),
            (money, mode) =>
            {
                var rounded = money.Round(mode);
                ((rounded - money).Abs() < Money.Of(0.01m, Currency.Cny)).Should().BeTrue();
                rounded.Round(mode).Should().Be(rounded);
                money.RoundTo(0.01m, mode).Should().Be(rounded);
                money.Divide(1m, 2, mode).Should().Be(rounded);
                money.Round(28, mode).ToString().Should().Be(money.ToString());
            }
        );

    [Fact]
    public void A_ratio_gives_the_amount_back() =>
        Laws.Hold(
            Yuan,
            Yuan,
            (a, b) =>
            {
                if (!b.IsZero)
                {
                    (a.RatioTo(b) * b.Amount).Should().Be(Rational.Of(a.Amount));
                    (a.RatioTo(b) == Rational.One).Should().Be(a == b);
                }
            }
        );

    [Fact]
    public void Equal_money_has_equal_hashes_whatever_its_decimals() =>
        Laws.Hold(
            Amounts,
            amount =>
            {
                var money = Money.Of(amount, Currency.Cny);
                var longer = Money.Of(amount * 1.000m, Currency.Cny);
                longer.Should().Be(money);
                longer.GetHashCode().Should().Be(money.GetHashCode());
            }
        );

    [Fact]
    public void Text_and_json_give_back_the_same_money_with_the_same_decimals() =>
        Laws.Hold(
            Any,
            money =>
            {
                var text = money.ToString();
                Money.Parse(text).Should().Be(money);
                Money.Parse(text).Amount.Scale.Should().Be(money.Amount.Scale);
                Money.Parse(Encoding.UTF8.GetBytes(text)).ToString().Should().Be(text);
                JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(money)).ToString().Should().Be(text);
            }
        );

    [Fact]
    public void Every_format_gives_back_the_same_money_in_every_culture() =>
        Laws.Hold(
            Any,
            Gen.Elements("G", "N", "C", "K", "Z"),
            Gen.Elements("", "de-DE", "fr-FR", "sv-SE", "ar-SA", "fa-IR", "hi-IN", "zh-CN", "ja-JP", "de-CH", "tr-TR"),
            (money, format, culture) =>
            {
                var provider = CultureInfo.GetCultureInfo(culture);
                Money.Parse(money.ToString(format, provider), provider).Should().Be(money);
            }
        );

    private static string Outcome(IEnumerable<Money> items)
    {
        try
        {
            return Money
                .Sum(items, Currency.Cny)
                .Round(28, MidpointRounding.ToEven)
                .Amount.ToString("G29", CultureInfo.InvariantCulture);
        }
        catch (ArithmeticException refused)
        {
            return refused.GetType().Name;
        }
    }
}
