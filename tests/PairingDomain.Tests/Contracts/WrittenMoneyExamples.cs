using PairingDomain.Monetary;

namespace PairingDomain.Tests.Contracts;

internal sealed class WrittenMoneyExamples : IEqualityExamples<WrittenMoney>, IDefaultExamples<WrittenMoney>
{
    public IReadOnlyList<IReadOnlyList<WrittenMoney>> EqualGroups =>
        [
            [new(Money.Of(50_800_000m, Currency.Cny), 100_000m), WrittenMoney.Parse("50.8 million yuan")],
            [
                WrittenMoney.Parse("≈50.8 million yuan"),
                WrittenMoney.Parse("50.8 million yuan") with
                {
                    IsApproximate = true,
                },
            ],
            [WrittenMoney.Parse("50,800,000 yuan")],
            [WrittenMoney.Parse("US$50.8 million")],
            [default],
        ];

    public void CheckDefault(WrittenMoney value)
    {
        value.Money.Should().Be(default(Money));
        value.Resolution.Should().Be(0m, "no text gives it");
        value.ToString().Should().Be("no currency");
    }
}
