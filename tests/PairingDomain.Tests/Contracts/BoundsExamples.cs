using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Contracts;

internal sealed class BoundsExamples
    : IEqualityExamples<Bounds>,
        ITextExamples<Bounds>,
        IJsonExamples<Bounds>,
        IDefaultExamples<Bounds>
{
    public IReadOnlyList<IReadOnlyList<Bounds>> EqualGroups =>
        [
            [Bounds.Exactly(5), Bounds.Between(5, 5), Bounds.Rounded(5.0m, 0)],
            [Bounds.AtLeast(5), Bounds.Of(5, Qualifier.AtLeast, 0)],
            [Bounds.Above(5)],
            [Bounds.AtMost(5)],
            [Bounds.Below(5)],
            [Bounds.Between(1.35m, 1.45m), Bounds.Rounded(1.4m, 0.05m)],
            [Bounds.Between(1.35m, 1.45m, includesUpper: false)],
            [default, Bounds.Unbounded, Bounds.Of(5, Qualifier.About, 0)],
        ];

    public IReadOnlyList<(string Text, Bounds Value)> Texts =>
        [
            ("[5, 5]", Bounds.Exactly(5)),
            ("[405, ∞)", Bounds.AtLeast(405)),
            ("(-∞, 400)", Bounds.Below(400)),
            ("(-1.5, 2000/3]", Bounds.Between(-1.5m, Rational.Of(2000, 3), includesLower: false)),
            ("(-∞, ∞)", default),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        ["405", "[405, ∞]", "[∞, 5)", "(5, 5]", "[6, 5]", "[5; 6]", "at least 5"];

    public IReadOnlyList<(string Json, Bounds Value)> Jsons =>
        [("\"[405, \\u221E)\"", Bounds.AtLeast(405)), ("\"[5, 5]\"", Bounds.Exactly(5))];

    public IReadOnlyList<string> RefusedJsons => ["5", "\"\"", "\"[6, 5]\""];

    public void CheckDefault(Bounds value)
    {
        value.Kind.Should().Be(BoundsKind.Around);
        value.Lower.Should().BeNull();
        value.Upper.Should().BeNull();
        value.Contains(-1_000_000m).Should().BeTrue("it excludes nothing");
    }
}
