using PairingDomain.Monetary;

namespace PairingDomain.Tests.Contracts;

internal sealed class MoneySignsExamples : IEqualityExamples<MoneySigns>, IDefaultExamples<MoneySigns>
{
    public IReadOnlyList<IReadOnlyList<MoneySigns>> EqualGroups =>
        [
            [MoneySigns.Mainland, new() { Dollar = Currency.Usd, Yuan = Currency.Cny }],
            [new() { Dollar = Currency.Hkd, Yuan = Currency.Cny }],
            [new() { Dollar = Currency.Usd }],
            [new() { NegativeParentheses = true }],
            [default, new()],
        ];

    public void CheckDefault(MoneySigns value)
    {
        value.Dollar.IsNone.Should().BeTrue("it decides nothing");
        value.NegativeParentheses.Should().BeFalse();
        value.Yuan.IsNone.Should().BeTrue("it decides nothing");
    }
}
