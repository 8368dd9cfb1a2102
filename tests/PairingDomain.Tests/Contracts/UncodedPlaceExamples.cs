using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class UncodedPlaceExamples : IEqualityExamples<FunctionalArea>, IEqualityExamples<LocalPlace>
{
    IReadOnlyList<IReadOnlyList<FunctionalArea>> IEqualityExamples<FunctionalArea>.EqualGroups =>
        [
            [new("a", FunctionalAreaKind.NewDistrict, "A"), new("a", FunctionalAreaKind.PlanningRegion, "B", "乙")],
            [new("b", FunctionalAreaKind.NewDistrict, "A")],
        ];

    IReadOnlyList<IReadOnlyList<LocalPlace>> IEqualityExamples<LocalPlace>.EqualGroups =>
        [
            [new(Place.Parse("township:522729/A")), new(Place.Parse("township:522729/A"), "甲")],
            [new(Place.Parse("township:522729/B"))],
            [new(Place.Parse("village:522729/A/B"))],
        ];
}
