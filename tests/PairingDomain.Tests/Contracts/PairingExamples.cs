using PairingDomain.Pairings;

namespace PairingDomain.Tests.Contracts;

internal sealed class PairingExamples : IEqualityExamples<Pairing>, IDefaultExamples<ValidityEnd>
{
    public IReadOnlyList<IReadOnlyList<Pairing>> EqualGroups =>
        [
            [Make("A", "440300", "451000"), Make("A", "440300", "451000")],
            [Make("B", "440300", "451000")],
            [Make("A", "440100", "451000")],
            [Make("A", "440300", "451200")],
        ];

    public void CheckDefault(ValidityEnd value)
    {
        value.Should().Be(ValidityEnd.OpenOrUnknown);
        (value.When, value.Certainty, value.IsBinding).Should().Be((null, EndCertainty.OpenOrUnknown, false));
    }

    private static Pairing Make(string id, string assisting, string assisted) =>
        new(
            id,
            Partner.Parse(assisting),
            Partner.Parse(assisted),
            PairingRelation.EastWestPairing,
            new Validity(ValidityEnd.InYear(2016, EndCertainty.Stated), ValidityEnd.OpenOrUnknown)
        );
}
