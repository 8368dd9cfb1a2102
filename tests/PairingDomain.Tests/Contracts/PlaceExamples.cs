using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class PlaceExamples : IEqualityExamples<Place>, ITextExamples<Place>, IJsonExamples<Place>
{
    private static readonly DivisionCode Changshun = DivisionCode.Of(522_729);

    public IReadOnlyList<IReadOnlyList<Place>> EqualGroups =>
        [
            [Place.Of(Changshun), Changshun, Place.Parse("522729")],
            [Place.Area("guangming-new-district"), Place.Parse("area:guangming-new-district")],
            [Place.Township(Changshun, "Zhongba Town")],
            [Place.Township(Changshun, "zhongba town")],
            [Place.Village(Changshun, "Zhongba Town", "Wengla Village")],
            [Place.Village(Changshun, null, "Wengla Village")],
        ];

    public IReadOnlyList<(string Text, Place Value)> Texts =>
        [
            ("522729", Place.Of(Changshun)),
            ("area:guangming-new-district", Place.Area("guangming-new-district")),
            ("township:522729/Zhongba Town", Place.Township(Changshun, "Zhongba Town")),
            ("village:522729/Zhongba Town/Wengla Village", Place.Village(Changshun, "Zhongba Town", "Wengla Village")),
            ("village:522729//Wengla Village", Place.Village(Changshun, null, "Wengla Village")),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        ["Shenzhen", "area:", "area:Guangming", "area:a--b", "township:522729", "township:522729/", "village:522729/A"];

    public IReadOnlyList<(string Json, Place Value)> Jsons =>
        [
            ("\"522729\"", Place.Of(Changshun)),
            ("\"township:522729/Zhongba Town\"", Place.Township(Changshun, "Zhongba Town")),
        ];

    public IReadOnlyList<string> RefusedJsons => ["522729", "\"\"", "\"Shenzhen\""];
}
