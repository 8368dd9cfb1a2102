using PairingDomain.Figures;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Contracts;

internal sealed class FigureDraftExamples : IEqualityExamples<FigureDraft>
{
    private static readonly FigureDraft One = New();

    public IReadOnlyList<IReadOnlyList<FigureDraft>> EqualGroups =>
        [
            [One, One],
            [New()],
        ];

    private static FigureDraft New() =>
        new()
        {
            Id = "a",
            Measure = Measures.AidFunds,
            Value = Money.Parse("CNY 1"),
            Citation = new Citation("d", 0, "1 yuan"),
        };
}
