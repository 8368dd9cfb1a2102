using NodaTime;
using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class DivisionExamples : IEqualityExamples<Division>
{
    private static Division Get(int code, int year) =>
        DivisionCatalogue.Embedded.Get(DivisionCode.Of(code), new LocalDate(year, 6, 30));

    public IReadOnlyList<IReadOnlyList<Division>> EqualGroups =>
        [
            [
                Get(522_400, 2000),
                Get(522_400, 2010),
                DivisionCatalogue.Embedded.Find("Bijie", new LocalDate(2010, 3, 1)),
            ],
            [Get(520_500, 2012), DivisionCatalogue.Embedded.Find("Bijie", new LocalDate(2012, 1, 1))],
            [Get(440_300, 2010)],
        ];
}
