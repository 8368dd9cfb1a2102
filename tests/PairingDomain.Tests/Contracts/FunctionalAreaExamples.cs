using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class FunctionalAreaExamples : IEqualityExamples<FunctionalArea>
{
    private static readonly FunctionalArea Guangming = PlaceCatalogue.Embedded.Area(
        Place.Area("guangming-new-district")
    );

    public IReadOnlyList<IReadOnlyList<FunctionalArea>> EqualGroups =>
        [
            [Guangming, new("guangming-new-district", Guangming.Kind, "by whatever name")],
            [new("dapeng-new-district", Guangming.Kind, Guangming.NameEn)],
        ];
}
