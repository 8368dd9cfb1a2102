using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Prices;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Prices;

/// <summary>The laws of re-basing, over amounts that are fractions, both embedded indices and made-up ones.</summary>
public sealed class PriceLaws
{
    private static readonly Gen<Rational> Numbers =
        from numerator in Gen.Choose(int.MinValue, int.MaxValue)
        from denominator in Gen.Choose(1, 1_000_000)
        select Rational.Of(numerator, denominator);

    private static readonly Gen<PriceIndex> Indices = Gen.OneOf(
        Gen.Elements(PriceIndex.ChinaCpi, PriceIndex.ChinaGdpDeflator),
        Gen.Choose(1, 1_000_000_000).ArrayOf(12).Select(Own)
    );

    private static readonly Gen<(PriceIndex Index, PricedMoney Money, int[] Years)> Cases =
        from index in Indices
        from number in Numbers
        from years in Gen.Elements(index.Years.ToArray()).ArrayOf(3)
        select (index, PricedMoney.Of(RationalMoney.Of(number, Currency.Cny), PriceBasis.Of(years[0])), years);

    [Fact]
    public void There_and_back_gives_the_amount_that_was() =>
        Laws.Hold(
            Cases,
            one =>
                one.Money.RebaseTo(one.Years[1], one.Index)
                    .Unrounded.RebaseTo(one.Years[0], one.Index)
                    .Unrounded.Should()
                    .Be(one.Money)
        );

    [Fact]
    public void By_way_of_a_third_year_comes_to_the_same() =>
        Laws.Hold(
            Cases,
            one =>
                one.Money.RebaseTo(one.Years[1], one.Index)
                    .Unrounded.RebaseTo(one.Years[2], one.Index)
                    .Unrounded.Should()
                    .Be(one.Money.RebaseTo(one.Years[2], one.Index).Unrounded)
        );

    [Fact]
    public void A_sum_re_based_is_the_sum_of_the_re_based() =>
        Laws.Hold(
            Cases,
            Numbers,
            (one, number) =>
            {
                var other = PricedMoney.Of(RationalMoney.Of(number, Currency.Cny), one.Money.Basis);
                To(one.Money + other).Should().Be(To(one.Money) + To(other));
                To(one.Money * number).Should().Be(To(one.Money) * number);
                (one.Money < other).Should().Be(To(one.Money) < To(other));

                PricedMoney To(PricedMoney money) => money.RebaseTo(one.Years[1], one.Index).Unrounded;
            }
        );

    [Fact]
    public void The_base_year_makes_no_difference() =>
        Laws.Hold(
            Cases,
            one =>
                one.Money.RebaseTo(one.Years[1], one.Index.WithBaseYear(one.Years[2]))
                    .Unrounded.Should()
                    .Be(one.Money.RebaseTo(one.Years[1], one.Index).Unrounded)
        );

    [Fact]
    public void What_grew_as_prices_did_has_not_grown() =>
        Laws.Hold(
            Cases,
            one =>
            {
                if (one.Money.Amount.Sign > 0)
                {
                    var later = one.Money.RebaseTo(one.Years[1], one.Index).Unrounded;
                    later.RealGrowthSince(one.Money, one.Index).Should().Be(Rational.Zero);
                    (later * Rational.Of(3, 2)).RealGrowthSince(one.Money, one.Index).Should().Be(Rational.Of(50, 1));
                }
            }
        );

    private static PriceIndex Own(int[] values) =>
        PriceIndex.Of(
            "own",
            "made up",
            Currency.Cny,
            1899,
            values.Select((value, at) => KeyValuePair.Create(1900 + at, Rational.Of(value, 100_000))),
            "made up",
            "none"
        );
}
