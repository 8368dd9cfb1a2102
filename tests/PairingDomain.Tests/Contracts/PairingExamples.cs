using PairingDomain.Pairings;
using PairingDomain.Periods;

namespace PairingDomain.Tests.Contracts;

internal sealed class PairingExamples
    : IEqualityExamples<Pairing>,
        IEqualityExamples<Validity>,
        IEqualityExamples<ValidityEnd>,
        IDefaultExamples<ValidityEnd>
{
    private static Validity Since2016 => new(ValidityEnd.InYear(2016, EndCertainty.Stated), ValidityEnd.OpenOrUnknown);

    IReadOnlyList<IReadOnlyList<Pairing>> IEqualityExamples<Pairing>.EqualGroups =>
        [
            [Make("A", "440300", "451000"), Make("A", "440300", "451000")],
            [Make("B", "440300", "451000")],
            [Make("A", "440100", "451000")],
            [Make("A", "440300", "451200")],
        ];

    IReadOnlyList<IReadOnlyList<Validity>> IEqualityExamples<Validity>.EqualGroups =>
        [
            [Since2016, Since2016],
            [new Validity(ValidityEnd.InYear(2016, EndCertainty.Inferred), ValidityEnd.OpenOrUnknown)],
            [
                new Validity(
                    ValidityEnd.InYear(2016, EndCertainty.Stated),
                    ValidityEnd.InYear(2021, EndCertainty.Stated)
                ),
            ],
            [new Validity(Since2016.Start, Since2016.End, ReportingPeriod.Year(2020))],
        ];

    IReadOnlyList<IReadOnlyList<ValidityEnd>> IEqualityExamples<ValidityEnd>.EqualGroups =>
        [
            [default, ValidityEnd.OpenOrUnknown],
            [
                ValidityEnd.InYear(2016, EndCertainty.Stated),
                ValidityEnd.Of(ReportingPeriod.Parse("2016"), EndCertainty.Stated),
            ],
            [ValidityEnd.InYear(2016, EndCertainty.Observed)],
            [ValidityEnd.InYear(2017, EndCertainty.Stated)],
        ];

    public void CheckDefault(ValidityEnd value)
    {
        value.Should().Be(ValidityEnd.OpenOrUnknown);
        (value.When, value.Certainty, value.IsBinding).Should().Be((null, EndCertainty.OpenOrUnknown, false));
    }

    private static Pairing Make(string id, string assisting, string assisted) =>
        new(id, Partner.Parse(assisting), Partner.Parse(assisted), PairingRelation.EastWestPairing, Since2016);
}
