using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Contracts;

internal sealed class FigureValueExamples : IEqualityExamples<FigureValue>, IDefaultExamples<FigureValue>
{
    public IReadOnlyList<IReadOnlyList<FigureValue>> EqualGroups =>
        [
            [Money.Parse("CNY 1"), Money.Parse("CNY 1.00")],
            [Money.Parse("USD 1")],
            [Money.Parse("CNY 2")],
            [Quantity.Of(1, Unit.Kilometre), Quantity.Of(1000, Unit.Metre)],
            [Quantity.Of(1, Unit.Person)],
            [default],
        ];

    public void CheckDefault(FigureValue value)
    {
        value.IsNothing.Should().BeTrue();
        value.ToString().Should().Be("nothing");
    }
}
