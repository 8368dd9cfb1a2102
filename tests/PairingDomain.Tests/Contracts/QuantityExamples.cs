using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Contracts;

internal sealed class QuantityExamples
    : IEqualityExamples<Quantity>,
        IOrderingExamples<Quantity>,
        ITextExamples<Quantity>,
        IJsonExamples<Quantity>,
        IDefaultExamples<Quantity>
{
    public IReadOnlyList<IReadOnlyList<Quantity>> EqualGroups =>
        [
            [Quantity.Of(1, Unit.Kilometre), Quantity.Of(1000, Unit.Metre), Quantity.Of(1.0m, Unit.Kilometre)],
            [Quantity.Of(15, Unit.Mu), Quantity.Of(1, Unit.Hectare)],
            [Quantity.Of(0, Unit.Person)],
            [Quantity.Of(0, Unit.Household)],
            [default],
        ];

    public IReadOnlyList<Quantity> Ascending =>
        [
            Quantity.Of(-1, Unit.Hectare),
            Quantity.Of(0, Unit.Mu),
            Quantity.Of(666, Unit.SquareMetre),
            Quantity.Of(1, Unit.Mu),
            Quantity.Of(667, Unit.SquareMetre),
            Quantity.Of(1, Unit.Hectare),
        ];

    public IReadOnlyList<(string Text, Quantity Value)> Texts =>
        [
            ("2338 mu", Quantity.Of(2338, Unit.Mu)),
            ("2000/3 m2", Quantity.Of(Rational.Of(2000, 3), Unit.SquareMetre)),
            ("-143.63 km", Quantity.Of(-143.63m, Unit.Kilometre)),
            ("30 {solar lamp}", Quantity.Of(30, Unit.Counted("solar lamp"))),
        ];

    public IReadOnlyList<string> RefusedTexts => ["2338", "mu", "5 furlong", "11,0000 person", "no unit"];

    public IReadOnlyList<(string Json, Quantity Value)> Jsons => [("\"2338 mu\"", Quantity.Of(2338, Unit.Mu))];

    public IReadOnlyList<string> RefusedJsons => ["2338", "\"2338\"", "\"\""];

    public void CheckDefault(Quantity value)
    {
        value.HasUnit.Should().BeFalse();
        value.ToString().Should().Be("no unit");
        FluentActions.Invoking(() => value + Quantity.Of(0, Unit.Mu)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => value.Unit).Should().Throw<InvalidOperationException>();
    }
}
