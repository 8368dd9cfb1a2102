using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class KeyPartExamples : IEqualityExamples<KeyPart>, IOrderingExamples<KeyPart>
{
    private static Partner Division(int code) => Partner.Of(DivisionCode.Of(code));

    public IReadOnlyList<IReadOnlyList<KeyPart>> EqualGroups =>
        [
            [KeyPart.Year(2010), KeyPart.Year(2010)],
            [KeyPart.Year(2011)],
            [KeyPart.Of(Axis.Year, KeyKind.Several), KeyPart.Of(Axis.Year, KeyKind.Several)],
            [KeyPart.Of(Axis.Year, KeyKind.Unstated)],
            [KeyPart.Of(Axis.Plan, KeyKind.Several)],
            [KeyPart.Of(PlanPeriod.FiveYear(11)), KeyPart.Of(PlanPeriod.Of("FYP11"))],
            [KeyPart.Assisting(Division(440300))],
            [KeyPart.Assisted(Division(440300))],
            [KeyPart.Pairing(Division(440300), Division(520000))],
            [KeyPart.Pairing(Division(520000), Division(440300))],
        ];

    public IReadOnlyList<KeyPart> Ascending =>
        [
            KeyPart.Pairing(Division(440300), Division(520000)),
            KeyPart.Pairing(Division(440300), Division(520100)),
            KeyPart.Assisted(Division(110000)),
            KeyPart.Of(Sector.VillageAdvancement),
            KeyPart.Of(Sector.DisasterRelief),
            KeyPart.Of(PlanPeriod.FiveYear(9)),
            KeyPart.Of(PlanPeriod.FiveYear(10)),
            KeyPart.Of(Axis.Plan, KeyKind.None),
            KeyPart.Of(Axis.Plan, KeyKind.Several),
            KeyPart.Of(Axis.Plan, KeyKind.Unstated),
            KeyPart.Year(999),
            KeyPart.Year(2010),
        ];
}
