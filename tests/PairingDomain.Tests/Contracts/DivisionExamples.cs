using NodaTime;
using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class DivisionExamples
    : IEqualityExamples<Division>,
        IEqualityExamples<DivisionChange>,
        IEqualityExamples<DivisionMatch>,
        IEqualityExamples<PlaceMatch>
{
    private static readonly DivisionCatalogue Divisions = DivisionCatalogue.Embedded;
    private static readonly LocalDate On = new(2010, 3, 1);
    private static readonly Division Bijie = Divisions.Get(DivisionCode.Of(522_400), On);

    IReadOnlyList<IReadOnlyList<Division>> IEqualityExamples<Division>.EqualGroups =>
        [
            [Bijie, Divisions.Find("Bijie", On), Divisions.Find("毕节地区", On)],
            [Divisions.Find("Bijie City", On)],
            .. Divisions.RecordsOf(DivisionCode.Of(511_400)).Select(record => new[] { record }),
        ];

    IReadOnlyList<IReadOnlyList<DivisionChange>> IEqualityExamples<DivisionChange>.EqualGroups =>
        [
            [Divisions.ChangesOutOf(Bijie)[0], Divisions.ChangesOutOf(Bijie)[0]],
            [Divisions.ChangesOutOf(Divisions.Find("Bijie City", On))[0]],
        ];

    IReadOnlyList<IReadOnlyList<DivisionMatch>> IEqualityExamples<DivisionMatch>.EqualGroups =>
        [
            [Divisions.Match("Bijie Prefecture", On), Divisions.Match("毕节地区", On)],
            [Divisions.Match("毕节", On)],
            [Divisions.Match("Bijie City", On)],
        ];

    IReadOnlyList<IReadOnlyList<PlaceMatch>> IEqualityExamples<PlaceMatch>.EqualGroups =>
        [
            [PlaceCatalogue.Embedded.Match("Bijie Prefecture", On), PlaceCatalogue.Embedded.Match("毕节地区", On)],
            [
                PlaceCatalogue.Embedded.Match("Guangming New District", On),
                PlaceCatalogue.Embedded.Match("光明新区", On),
            ],
        ];
}
