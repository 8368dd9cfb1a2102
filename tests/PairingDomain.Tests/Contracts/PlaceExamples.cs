using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class PlaceExamples : IEqualityExamples<Place>, ITextExamples<Place>, IJsonExamples<Place>
{
    private static readonly DivisionCode Changshun = DivisionCode.Of(522_729);

    public IReadOnlyList<IReadOnlyList<Place>> EqualGroups =>
        [
            [Place.Of(Changshun), Changshun, Place.Parse("522729")],
            [Place.Area("dapeng-new-district"), Place.Parse("area:dapeng-new-district")],
            [Place.Township(Changshun, "Zhongba Town"), Place.Parse("township:522729/Zhongba Town")],
            [Place.Village(Changshun, "Zhongba Town", "Wengla Village")],
            [Place.Village(Changshun, null, "Wengla Village")],
        ];

    public IReadOnlyList<(string Text, Place Value)> Texts =>
        [
            ("522729", Place.Of(Changshun)),
            ("area:dapeng-new-district", Place.Area("dapeng-new-district")),
            ("township:522729/Zhongba Town", Place.Township(Changshun, "Zhongba Town")),
            ("village:522729//翁拉村", Place.Village(Changshun, null, "翁拉村")),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        ["52272", "Changshun", "area:", "area:A", "township:522729", "village:522729/x"];

    public IReadOnlyList<(string Json, Place Value)> Jsons =>
        [("\"522729\"", Place.Of(Changshun)), ("\"area:x\"", Place.Area("x"))];

    public IReadOnlyList<string> RefusedJsons => ["522729", "\"\"", "\"area:\""];
}
