using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Tests.Pairings;

public sealed class PartnerTests
{
    private static readonly DivisionCode Shenzhen = DivisionCode.Parse("440300");

    [Theory]
    [InlineData("440000", PartnerKind.Division, DivisionLevel.Province)]
    [InlineData("440300", PartnerKind.Division, DivisionLevel.Prefecture)]
    [InlineData("440309", PartnerKind.Division, DivisionLevel.County)]
    [InlineData("area:guangming-new-district", PartnerKind.Area, null)]
    [InlineData("township:441900/Shijie Town", PartnerKind.Township, DivisionLevel.Township)]
    [InlineData("village:522729/Zhongba Town/Wengla Village", PartnerKind.Village, DivisionLevel.Village)]
    public void A_place_is_a_partner_with_its_level(string text, PartnerKind kind, DivisionLevel? level)
    {
        var partner = Partner.Parse(text);
        (partner.Kind, partner.Level, partner.IsOrganisation, partner.Name, partner.NameZh)
            .Should()
            .Be((kind, level, false, null, null));
        partner.Place.Should().Be(Place.Parse(text));
        partner.Should().Be(Partner.Of(Place.Parse(text)));
        partner.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("enterprise:Shenzhen Energy Group@440300", PartnerKind.Enterprise, "Shenzhen Energy Group", "440300")]
    [InlineData("party-committee:A: B@440300", PartnerKind.PartyCommittee, "A: B", "440300")]
    [InlineData(
        "school:Xiechuang@area:dapeng-new-district",
        PartnerKind.School,
        "Xiechuang",
        "area:dapeng-new-district"
    )]
    [InlineData("institution:Office@township:441900/a@b", PartnerKind.Institution, "Office", "township:441900/a@b")]
    public void An_organisation_has_a_name_and_a_seat(string text, PartnerKind kind, string name, string seat)
    {
        var partner = Partner.Parse(text);
        (partner.Kind, partner.Name, partner.IsOrganisation, partner.Level).Should().Be((kind, name, true, null));
        partner.Place.Should().Be(Place.Parse(seat));
        partner.Should().Be(Partner.Organisation(kind, name, Place.Parse(seat), "名"));
        partner.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("", "*neither a place nor an organisation*")]
    [InlineData("44030", "*neither a place nor an organisation*")]
    [InlineData(":440300", "*neither a place nor an organisation*")]
    [InlineData("School:Xiechuang@440300", "*neither a place nor an organisation*")]
    [InlineData("division:440300", "*neither a place nor an organisation*")]
    [InlineData("area:", "*neither a place nor an organisation*")]
    [InlineData("school:Xiechuang", "*has no seat*")]
    [InlineData("school:", "*has no seat*")]
    [InlineData("school:Xiechuang@", "*a seat that is no place*")]
    [InlineData("school:Xiechuang@44030", "*a seat that is no place*")]
    [InlineData("school:Xiechuang@school:Xiechuang@440300", "*a seat that is no place*")]
    [InlineData("school:@440300", "*no usable name*")]
    [InlineData("school: Xiechuang@440300", "*no usable name*")]
    [InlineData("school:Xiechuang @440300", "*no usable name*")]
    [InlineData("school:a\tb@440300", "*no usable name*")]
    public void Other_text_is_refused_with_its_fault(string text, string message)
    {
        Partner.TryParse(text, out var partner).Should().BeFalse();
        partner.Should().BeNull();
        FluentActions
            .Invoking(() => Partner.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage(message)
            .WithMessage($"*'{text}'*");
    }

    [Fact]
    public void A_name_has_at_most_two_hundred_characters()
    {
        Partner.MaxNameLength.Should().Be(200);
        Partner.Organisation(PartnerKind.School, new string('x', 200), Shenzhen).Name.Should().HaveLength(200);
        Partner.TryParse($"school:{new string('x', 200)}@440300", out _).Should().BeTrue();
        Partner.TryParse($"school:{new string('x', 201)}@440300", out _).Should().BeFalse();
        Refused(
            () => Partner.Organisation(PartnerKind.School, new string('x', 201), Shenzhen),
            "*1 to 200 characters*"
        );
        Partner.Organisation(PartnerKind.School, "x", Shenzhen).Name.Should().Be("x");
    }

    [Fact]
    public void An_organisation_that_cannot_be_is_refused()
    {
        Refused(
            () => Partner.Organisation(PartnerKind.Division, "x", Shenzhen),
            "Division is no kind of organisation*"
        );
        Refused(() => Partner.Organisation(PartnerKind.Village, "x", Shenzhen), "Village is no kind of organisation*");
        Refused(() => Partner.Organisation((PartnerKind)9, "x", Shenzhen), "9 is no kind of organisation*");
        Refused(() => Partner.Organisation(PartnerKind.School, "", Shenzhen), "''*without '@'*");
        Refused(() => Partner.Organisation(PartnerKind.School, "a@b", Shenzhen), "'a@b'*");
        Refused(() => Partner.Organisation(PartnerKind.School, "a\nb", Shenzhen), "*control character*");
        Refused(() => Partner.Organisation(PartnerKind.School, null!, Shenzhen), "*name*");
        Refused(() => Partner.Organisation(PartnerKind.School, "x", null!), "*seat*");
        Refused(() => Partner.Of(null!), "*place*");
    }

    private static void Refused(Func<object> act, string message) =>
        FluentActions.Invoking(act).Should().Throw<ArgumentException>().WithMessage(message);
}
