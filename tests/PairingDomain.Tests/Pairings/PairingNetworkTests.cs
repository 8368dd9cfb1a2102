using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;
using static PairingDomain.Tests.Pairings.Network;

namespace PairingDomain.Tests.Pairings;

public sealed class PairingNetworkTests
{
    private static readonly string[] BaiseAndHechi = ["451000", "451200"];

    private static readonly LocalDate[] HandoverDays = [new(2016, 8, 31), new(2016, 9, 15), new(2016, 10, 1)];

    [Fact]
    public void The_front_door_says_whom_Shenzhen_helps_in_June_2018()
    {
        var shenzhen = DivisionCatalogue.Embedded.Find("Shenzhen", June2018);
        var pairs = Known.InForce(June2018).From(shenzhen);
        pairs.On.Should().Be(June2018);
        Ids(pairs).Should().Equal("P001", "P070", "P071", "P072");
        pairs
            .Select(pairing => DivisionCatalogue.Embedded.Get(pairing.Assisted.Place.Code!.Value, June2018).NameEn)
            .Should()
            .Equal("Sandu Shui Autonomous County", "Baise City", "Hechi City", "Bama Yao Autonomous County");
    }

    [Fact]
    public void Shenzhen_helps_Baise_and_Hechi_since_September_2016()
    {
        foreach (var (id, code) in new[] { ("P070", "451000"), ("P071", "451200") })
        {
            var pairing = Known.Get(id);
            (pairing.Assisting, pairing.Assisted).Should().Be((Code("440300"), Code(code)));
            pairing.Relation.Should().Be(PairingRelation.EastWestPairing);
            pairing.Validity.ToString().Should().Be("2016-09/?");
            pairing.Validity.Start.Certainty.Should().Be(EndCertainty.Stated);
            pairing.Trust.Should().Be(PairingTrust.TwoSources);
            (pairing.Assisting.Level, pairing.Assisted.Level)
                .Should()
                .Be((DivisionLevel.Prefecture, DivisionLevel.Prefecture));
        }

        Known.Get("P070").Sources.Should().HaveCount(3);
        Known.Get("P070").Sources[1].Should().Be("http://sz.people.com.cn/BIG5/n2/2020/0823/c202846-34245067.html");
        Known.Get("P070").Note.Should().Be("since September 2016 on behalf of Guangdong; 17 counties with Hechi");
        Known.Get("P070").Basis.Should().EndWith("7 December 2016");
    }

    [Fact]
    public void Fourteen_of_the_seventeen_counties_of_Baise_and_Hechi_are_known()
    {
        var fromShenzhen = Known.InForce(June2018).FromWithin(Division("440300", June2018));
        var counties = BaiseAndHechi
            .SelectMany(code => fromShenzhen.ToWithin(Division(code, June2018)))
            .Where(pairing => pairing.Assisted.Level == DivisionLevel.County)
            .Select(pairing => Division(pairing.Assisted.ToString(), June2018).Stem)
            .Distinct();
        counties
            .Should()
            .BeEquivalentTo(
                "Xilin",
                "Longlin",
                "Tianyang",
                "Debao",
                "Napo",
                "Jingxi",
                "Lingyun",
                "Leye",
                "Tianlin",
                "Bama",
                "Du'an",
                "Dahua",
                "Fengshan",
                "Donglan"
            );
    }

    [Fact]
    public void Guangzhou_helps_Baise_until_2016_and_Shenzhen_after()
    {
        Ids(Known.Succession(Code("451000"))).Should().Equal("P025", "P070");
        Ids(Known.Succession(Code("452600"))).Should().Equal("P025", "P070");
        var baise = HandoverDays.Select(day => Known.InForce(day).To(Division("451000", day))).ToArray();
        Ids(baise[0]).Should().Equal("P025");
        Ids(baise[1]).Should().Equal("P025", "P070");
        Ids(baise[2]).Should().Equal("P070");
        baise[0].Certain.Should().HaveCount(1);
        baise[1].Certain.Should().BeEmpty("the day of the month is not known");
        baise[1].Uncertain.Should().HaveCount(2);
        baise[2].Certain.Should().HaveCount(1);
        Known.Get("P025").Validity.End.Certainty.Should().Be(EndCertainty.Inferred);
    }

    [Fact]
    public void Who_helped_Hechi_Bijie_and_Qiannan_one_after_the_other()
    {
        Ids(Known.Succession(Code("451200"))).Should().Equal("P029", "P071");
        Ids(Known.Succession(Code("520500"))).Should().Equal("P027", "P069", "P094");
        Ids(Known.Succession(Code("522400"))).Should().Equal("P027", "P069", "P094");
        Ids(Known.Succession(Code("522700"))).Should().Equal("P028", "P056");
        Known.Succession(Code("310000")).Should().BeEmpty();
    }

    [Fact]
    public void Shenzhen_helps_Bijie_and_Qiannan_since_1996()
    {
        foreach (var id in new[] { "P027", "P028" })
        {
            Known.Get(id).Assisting.Should().Be(Code("440300"));
            Known.Get(id).Validity.Start.Should().Be(ValidityEnd.InYear(1996, EndCertainty.Stated));
        }

        var from = Known.InForce(June2010).From(Code("440300"));
        Ids(from.To(DivisionCatalogue.Embedded.Find("Bijie", new LocalDate(2010, 3, 1)))).Should().Equal("P027");
        Ids(from.To(DivisionCatalogue.Embedded.Find("Qiannan", June2010))).Should().Equal("P028");
        Ids(from.Certain).Should().Equal("P001", "P026", "P027", "P028");
        from.Uncertain.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2010-06-30")]
    [InlineData("2011-10-21")]
    [InlineData("2011-10-22")]
    [InlineData("2012-06-30")]
    public void Bijie_keeps_its_pairing_when_its_code_changes(string text)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        foreach (var code in new[] { "522400", "520500" })
        {
            Ids(Known.InForce(day).To(Code(code))).Should().Equal("P027");
            Known.InForce(day).To(Code(code)).Certain.Should().HaveCount(1);
        }

        Known.InForce(day).To(Code("522401")).Should().BeEmpty("the county-level city is another division");
    }

    [Fact]
    public void Tianyang_keeps_its_twin_when_the_county_becomes_a_district()
    {
        var day = new LocalDate(2020, 1, 1);
        Ids(Known.InForce(day).To(Division("451003", day))).Should().Equal("P075");
        Ids(Known.InForce(day).ToWithin(Division("451000", day))).Should().Contain("P075");
        Ids(Known.From(Code("440305"))).Should().Equal("P076", "P075");
    }

    [Fact]
    public void Longhua_to_Donglan_lies_within_Shenzhen_to_Hechi_within_Guangdong_to_Guangxi()
    {
        var longhua = Known.Get("P084");
        (longhua.Assisting, longhua.Assisted).Should().Be((Code("440309"), Code("451224")));
        var hechi = Known.ParentOf(longhua, June2018)!;
        hechi.Id.Should().Be("P071");
        var guangxi = Known.ParentOf(hechi, June2018)!;
        guangxi.Id.Should().Be("P010");
        Known.ParentOf(guangxi, June2018).Should().BeNull();
        Ids(Known.InForce(June2018).Above(longhua)).Should().Equal("P010", "P071");
        Ids(Known.Under(hechi, June2018)).Should().Equal("P072", "P077", "P078", "P083", "P084", "P092");
        Known.Under(guangxi, June2018).Should().Contain(longhua).And.Contain(hechi).And.NotContain(guangxi);
        Known.Under(longhua, June2018).Should().BeEmpty();
    }

    [Fact]
    public void A_New_District_lies_in_its_city()
    {
        var dapeng = Known.Get("P092");
        dapeng.Assisting.ToString().Should().Be("area:dapeng-new-district");
        Known.ParentOf(dapeng, June2018)!.Id.Should().Be("P072");
        Ids(Known.InForce(June2018).Above(dapeng)).Should().Equal("P010", "P071", "P072");
    }

    [Fact]
    public void Nothing_is_nested_on_a_day_on_which_the_larger_or_the_smaller_is_not_in_force()
    {
        var day = new LocalDate(2015, 6, 30);
        Known.Under(Known.Get("P071"), day).Should().BeEmpty();
        Known.ParentOf(Known.Get("P084"), day).Should().BeNull();
        Known.InForce(day).Above(Known.Get("P084")).Should().BeEmpty();
        Ids(Known.Under(Known.Get("P026"), June2010)).Should().Equal("P001", "P027", "P028", "P050", "P051");
    }

    [Fact]
    public void Several_nearest_parents_are_told_not_chosen_from()
    {
        var network = new PairingNetwork(
            [
                Make("A", "440300", "450000"),
                Make("B", "440000", "451200"),
                Make("C", "440309", "451224"),
                Make("D", "440000", "450000"),
            ],
            PlaceCatalogue.Embedded
        );
        Ids(network.InForce(June2018).ParentsOf(network.Get("C"))).Should().Equal("A", "B");
        FluentActions
            .Invoking(() => network.ParentOf(network.Get("C"), June2018))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("C has several parents on 2018-06-30: A *440300*; B *451200*");
        network.ParentOf(network.Get("A"), June2018)!.Id.Should().Be("D");
    }

    [Fact]
    public void The_relations_are_told_apart()
    {
        var view = Known.InForce(June2018);
        Ids(view.Of(PairingRelation.EnterpriseTwinning)).Should().Equal("P050", "P051");
        view.Of(PairingRelation.CounterpartSupport).Should().BeEmpty();
        Ids(Known.InForce(new LocalDate(2019, 1, 1)).Of(PairingRelation.VoluntaryPairing)).Should().Equal("P094");
        view.Of(PairingRelation.VoluntaryPairing).Should().BeEmpty("it was agreed in November 2018");
    }

    [Fact]
    public void An_enterprise_seen_in_2010_is_neither_certain_before_nor_after()
    {
        var holdings = Known.Get("P050");
        holdings.Assisting.ToString().Should().Be("enterprise:Shenzhen Investment Holdings Co., Ltd.@440300");
        holdings.Assisting.NameZh.Should().Be("深圳市投资控股有限公司");
        holdings.Assisted.Should().Be(Code("522732"));
        Known.InForce(June2010).CoverageOf(holdings).Should().Be(Coverage.Yes);
        Known.InForce(June2018).CoverageOf(holdings).Should().Be(Coverage.Unknown);
        var before = Known.InForce(new LocalDate(2009, 12, 31));
        before.CoverageOf(holdings).Should().Be(Coverage.Unknown);
        before.Should().NotContain(holdings, "the record does not reach back");
        var energy = Known.Get("P051");
        (energy.Assisting.Name, energy.Assisted).Should().Be(("Shenzhen Energy Group", Code("522727")));
        Ids(Known.From(energy.Assisting)).Should().Equal("P051");
    }

    [Fact]
    public void A_partner_or_pairing_that_is_not_there_is_named()
    {
        FluentActions
            .Invoking(() => Known.Get("P107"))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("*'P107'*106*");
        Known.InForce(June2018).From(Code("999999")).Should().BeEmpty();
        Known.From(Code("999999")).Should().BeEmpty();
        Known.InForce(new LocalDate(1980, 1, 1)).Should().BeEmpty("the record begins in 1995");
    }

    [Fact]
    public void One_id_stands_once() =>
        FluentActions
            .Invoking(() =>
                new PairingNetwork(
                    [Make("A", "440300", "450000"), Make("A", "440000", "451200")],
                    PlaceCatalogue.Embedded
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The id A stands twice: A 440300 *");

    private static Pairing Make(string id, string assisting, string assisted) =>
        new(
            id,
            Code(assisting),
            Code(assisted),
            PairingRelation.Twinning,
            new Validity(ValidityEnd.InYear(2016, EndCertainty.Stated), ValidityEnd.OpenOrUnknown)
        );
}
