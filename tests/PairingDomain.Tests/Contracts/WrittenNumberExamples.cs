using PairingDomain.Numerics;

namespace PairingDomain.Tests.Contracts;

internal sealed class WrittenNumberExamples
    : IEqualityExamples<WrittenNumber>,
        ITextExamples<WrittenNumber>,
        IDefaultExamples<WrittenNumber>
{
    public IReadOnlyList<IReadOnlyList<WrittenNumber>> EqualGroups =>
        [
            [
                new(50_800_000m, 100_000m),
                WrittenNumber.Parse("50.8 million"),
                WrittenNumber.Parse("508 hundred thousand"),
            ],
            [new(50_800_000m, 10_000m), WrittenNumber.Parse("5080万")],
            [new(50_800_000m, 1m), WrittenNumber.Parse("50,800,000")],
            [new(50_900_000m, 100_000m)],
            [default, new(0.0m, 0m)],
        ];

    public IReadOnlyList<(string Text, WrittenNumber Value)> Texts =>
        [("127300", new(127_300m, 1m)), ("1.25", new(1.25m, 0.01m)), ("-5", new(-5m, 1m))];

    public IReadOnlyList<string> RefusedTexts => ["11,0000", "persons", "1.5 million yuan", "10 000"];

    public void CheckDefault(WrittenNumber value)
    {
        value.Value.Should().Be(0m);
        value.Resolution.Should().Be(0m, "no text gives it");
    }
}
