using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class PartnerExamples : IEqualityExamples<Partner>, ITextExamples<Partner>, IJsonExamples<Partner>
{
    private static readonly Place Shenzhen = Place.Parse("440300");

    private static readonly Partner Energy = Partner.Organisation(
        PartnerKind.Enterprise,
        "Shenzhen Energy Group",
        Shenzhen,
        "深圳能源集团"
    );

    public IReadOnlyList<IReadOnlyList<Partner>> EqualGroups =>
        [
            [Partner.Of(Shenzhen), Partner.Parse("440300"), Partner.Of(DivisionCode.Parse("440300"))],
            [Partner.Of(DivisionCode.Parse("440303"))],
            [Energy, Partner.Organisation(PartnerKind.Enterprise, "Shenzhen Energy Group", Shenzhen)],
            [Partner.Organisation(PartnerKind.School, "Shenzhen Energy Group", Shenzhen)],
            [Partner.Organisation(PartnerKind.Enterprise, "Shenzhen Energy", Shenzhen)],
            [Partner.Organisation(PartnerKind.Enterprise, "Shenzhen Energy Group", DivisionCode.Parse("440303"))],
        ];

    public IReadOnlyList<(string Text, Partner Value)> Texts =>
        [
            ("440300", Partner.Of(Shenzhen)),
            ("area:guangming-new-district", Partner.Of(Place.Area("guangming-new-district"))),
            ("enterprise:Shenzhen Energy Group@440300", Energy),
        ];

    public IReadOnlyList<string> RefusedTexts => ["4403", "school:", "school:X", "school:@440300", "division:440300"];

    public IReadOnlyList<(string Json, Partner Value)> Jsons =>
        [("\"440300\"", Partner.Of(Shenzhen)), ("\"enterprise:Shenzhen Energy Group@440300\"", Energy)];

    public IReadOnlyList<string> RefusedJsons => ["440300", "\"\"", "\"school:X\""];
}
