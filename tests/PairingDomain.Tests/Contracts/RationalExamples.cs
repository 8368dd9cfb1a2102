using System.Numerics;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Contracts;

internal sealed class RationalExamples
    : IEqualityExamples<Rational>,
        IOrderingExamples<Rational>,
        ITextExamples<Rational>,
        IJsonExamples<Rational>,
        IDefaultExamples<Rational>
{
    public IReadOnlyList<IReadOnlyList<Rational>> EqualGroups =>
        [
            [Rational.Of(2000, 3), Rational.Of(-4000, -6), Rational.Parse("2000/3")],
            [Rational.Of(-2000, 3), Rational.Of(2000, -3)],
            [Rational.Zero, default, Rational.Of(0, 7), 0.00m],
            [Rational.One, 1L, 1.00m],
            [Rational.Of(1, 3)],
        ];

    public IReadOnlyList<Rational> Ascending =>
        [
            Rational.Of(-BigInteger.Pow(10, 40), 1),
            Rational.Of(-2, 3),
            Rational.Of(-1, 3),
            default,
            Rational.Of(333_333, 1_000_000),
            Rational.Of(1, 3),
            Rational.Of(1, 2),
            Rational.One,
            Rational.Of(BigInteger.Pow(10, 40), 1),
        ];

    public IReadOnlyList<(string Text, Rational Value)> Texts =>
        [
            ("0", default),
            ("-5", Rational.Of(-5, 1)),
            ("143.63", 143.63m),
            ("-0.5", Rational.Of(-1, 2)),
            ("2000/3", Rational.Of(2000, 3)),
            ("-2000/3", Rational.Of(-2000, 3)),
            ("79228162514264337593543950336", Rational.Of(BigInteger.Pow(2, 96), 1)),
        ];

    public IReadOnlyList<string> RefusedTexts => ["1/0", "1/-3", "/3", "1.5/2", "1e3", "1,000", "one", " 1", "--1"];

    public IReadOnlyList<(string Json, Rational Value)> Jsons =>
        [("\"0\"", default), ("\"143.63\"", 143.63m), ("\"-2000/3\"", Rational.Of(-2000, 3))];

    public IReadOnlyList<string> RefusedJsons => ["1", "1.5", "\"\"", "\"1/0\"", "\"x\""];

    public void CheckDefault(Rational value)
    {
        value.Should().Be(Rational.Zero);
        value.Denominator.Should().Be(BigInteger.One);
        value.ToString().Should().Be("0");
    }
}
