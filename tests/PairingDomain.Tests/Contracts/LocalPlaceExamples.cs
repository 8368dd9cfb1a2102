using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class LocalPlaceExamples : IEqualityExamples<LocalPlace>
{
    private static readonly Place Zhongba = Place.Township(DivisionCode.Of(522_729), "Zhongba Town");

    public IReadOnlyList<IReadOnlyList<LocalPlace>> EqualGroups =>
        [
            [new(Zhongba), new(Zhongba, "中坝镇"), new(Place.Parse("township:522729/Zhongba Town"))],
            [new(Place.Township(DivisionCode.Of(522_422), "Zhongba Town"))],
            [new(Place.Village(DivisionCode.Of(522_729), "Zhongba Town", "Wengla Village"))],
        ];
}
