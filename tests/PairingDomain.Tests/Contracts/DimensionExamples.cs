using PairingDomain.Quantities;

namespace PairingDomain.Tests.Contracts;

internal sealed class DimensionExamples : IEqualityExamples<Dimension>
{
    public IReadOnlyList<IReadOnlyList<Dimension>> EqualGroups =>
        [
            [Dimension.Area, Unit.Mu.Dimension, Unit.Hectare.Dimension],
            [Dimension.Length],
            [Unit.Person.Dimension, Unit.Counted("person").Dimension],
            [Unit.PersonTime.Dimension],
            [Unit.Counted("solar lamp").Dimension, Unit.Of("{solar lamp}").Dimension],
        ];
}
