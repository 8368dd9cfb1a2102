using PairingDomain.Pairings;
using static PairingDomain.Tests.Pairings.Network;

namespace PairingDomain.Tests.Pairings;

public sealed class PairingTests
{
    private static readonly Validity Since1996 = new(
        ValidityEnd.InYear(1996, EndCertainty.Stated),
        ValidityEnd.InYear(2016, EndCertainty.Inferred)
    );

    [Fact]
    public void A_pairing_says_who_helps_whom_and_when()
    {
        var pairing = Make();
        pairing.ToString().Should().Be("P027 440300 → 522400 (1996/2016)");
        (pairing.Basis, pairing.Note, pairing.Sources.Count, pairing.Trust)
            .Should()
            .Be((null, null, 0, PairingTrust.GeneralKnowledge));
    }

    [Fact]
    public void Id_partners_relation_and_validity_make_identity()
    {
        Make().Should().Be(Make());
        Make().GetHashCode().Should().Be(Make().GetHashCode());
        Make().Should().NotBe(Make(id: "P028"));
        Make().Should().NotBe(Make(assisting: "440100"));
        Make().Should().NotBe(Make(assisted: "522700"));
        Make().Should().NotBe(Make(relation: PairingRelation.Twinning));
        Make()
            .Should()
            .NotBe(Make(validity: new(ValidityEnd.InYear(1996, EndCertainty.Stated), ValidityEnd.OpenOrUnknown)));
        Make().Equals((object?)"P027").Should().BeFalse();
        Make().Equals((Pairing?)null).Should().BeFalse();
    }

    [Fact]
    public void A_pairing_that_cannot_be_is_refused()
    {
        Refused(() => Make(id: ""), "*id*");
        Refused(() => Make(assisted: "440300"), "Pairing P027: 440300 cannot assist itself.*");
        Refused(() => Make(relation: (PairingRelation)5), "Pairing P027: no such relation.*");
    }

    private static Pairing Make(
        string id = "P027",
        string assisting = "440300",
        string assisted = "522400",
        PairingRelation relation = PairingRelation.EastWestPairing,
        Validity? validity = null
    ) => new(id, Code(assisting), Code(assisted), relation, validity ?? Since1996);

    private static void Refused(Func<object> act, string message) =>
        FluentActions.Invoking(act).Should().Throw<ArgumentException>().WithMessage(message);
}
