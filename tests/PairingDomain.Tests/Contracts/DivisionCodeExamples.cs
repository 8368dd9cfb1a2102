using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class DivisionCodeExamples
    : IEqualityExamples<DivisionCode>,
        IOrderingExamples<DivisionCode>,
        ITextExamples<DivisionCode>,
        IJsonExamples<DivisionCode>,
        IDefaultExamples<DivisionCode>
{
    public IReadOnlyList<IReadOnlyList<DivisionCode>> EqualGroups =>
        [
            [DivisionCode.Of(440_300), DivisionCode.Parse("440300"), DivisionCode.Parse("440309").Prefecture],
            [DivisionCode.Of(440_309)],
            [default, DivisionCode.Of(0)],
        ];

    public IReadOnlyList<DivisionCode> Ascending =>
        [
            default,
            DivisionCode.Of(440_000),
            DivisionCode.Of(440_300),
            DivisionCode.Of(440_309),
            DivisionCode.Of(999_999),
        ];

    public IReadOnlyList<(string Text, DivisionCode Value)> Texts =>
        [("440300", DivisionCode.Of(440_300)), ("000001", DivisionCode.Of(1)), ("000000", default)];

    public IReadOnlyList<string> RefusedTexts => ["44030", "4403000", "44030x", "-44030", "４４０３００", "Shenzhen"];

    public IReadOnlyList<(string Json, DivisionCode Value)> Jsons => [("\"440300\"", DivisionCode.Of(440_300))];

    public IReadOnlyList<string> RefusedJsons => ["440300", "\"\"", "\"44030\""];

    public void CheckDefault(DivisionCode value)
    {
        value.Number.Should().Be(0);
        value.ToString().Should().Be("000000", "which no division has");
    }
}
