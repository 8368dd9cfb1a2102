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
            [DivisionCode.Parse("440300"), DivisionCode.Of(440_300)],
            [DivisionCode.Parse("440309")],
            [default],
        ];

    public IReadOnlyList<DivisionCode> Ascending =>
        [
            default,
            DivisionCode.Of(110_000),
            DivisionCode.Of(440_300),
            DivisionCode.Of(440_309),
            DivisionCode.Of(999_999),
        ];

    public IReadOnlyList<(string Text, DivisionCode Value)> Texts =>
        [("440300", DivisionCode.Of(440_300)), ("010203", DivisionCode.Of(10_203)), ("000000", default)];

    public IReadOnlyList<string> RefusedTexts => ["44030", "4403000", "44030x", "+44030", "440,300", "４４０３００"];

    public IReadOnlyList<(string Json, DivisionCode Value)> Jsons => [("\"440300\"", DivisionCode.Of(440_300))];

    public IReadOnlyList<string> RefusedJsons => ["440300", "\"\"", "\"4403\""];

    public void CheckDefault(DivisionCode value) => value.ToString().Should().Be("000000");
}
