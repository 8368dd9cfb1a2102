using PairingDomain.Figures;

namespace PairingDomain.Tests.Contracts;

internal sealed class MeasureExamples : IEqualityExamples<Measure>
{
    private static Measure Own(string name) =>
        Measure.Define(
            "own",
            MeasureKind.Money,
            Additivity.Additive,
            MeasureGroup.Funds,
            name,
            "a measure of one's own"
        );

    public IReadOnlyList<IReadOnlyList<Measure>> EqualGroups =>
        [
            [Measures.AidFunds, Measures.Of("aid-funds-total")],
            [Measures.Donations],
            [Own("one name"), Own("another name")],
        ];
}
