using System.Text.Json;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Quantities;

public sealed class UnitTests
{
    [Fact]
    public void A_code_gives_its_unit_with_names_dimension_and_factor()
    {
        var mu = Unit.Of("mu");
        mu.Code.Should().Be("mu");
        mu.NameEn.Should().Be("mu");
        mu.NameEnPlural.Should().Be("mu");
        mu.NameZh.Should().Be("亩");
        mu.Dimension.Should().Be(Dimension.Area);
        mu.Factor.ToString().Should().Be("2000/3");
        mu.Note.Should().Be("1 mu = 1/15 ha exactly");
        mu.IsCount.Should().BeFalse();
        mu.ToString().Should().Be("mu");
    }

    [Fact]
    public void A_counted_unit_is_its_own_dimension_with_factor_one()
    {
        var household = Unit.Of("household");
        household.NameEn.Should().Be("household");
        household.NameEnPlural.Should().Be("households");
        household.NameZh.Should().Be("户");
        household.IsCount.Should().BeTrue();
        household.Factor.Should().Be(Rational.One);
        household.Dimension.Name.Should().Be("count of household");
        household.Dimension.BaseUnit.Should().Be("1");
        household.Note.Should().BeNull();
    }

    [Theory]
    [InlineData("MU")]
    [InlineData(" mu")]
    [InlineData("亩")]
    [InlineData("persons")]
    [InlineData("")]
    [InlineData("million")]
    [InlineData("{}")]
    [InlineData("{ solar lamp}")]
    [InlineData("{solar  lamp}")]
    [InlineData("{solar lamp")]
    [InlineData("{件}")]
    [InlineData("{km}")]
    public void A_code_is_exact_or_it_is_none(string code)
    {
        Unit.TryOf(code, out var unit).Should().BeFalse();
        unit.Should().BeNull();
        FluentActions.Invoking(() => Unit.Of(code)).Should().Throw<ArgumentException>().WithParameterName(nameof(code));
    }

    [Theory]
    [InlineData("{件}", "'{件}' may be box or piece*")]
    [InlineData("{km}", "'{km}' is measured (length), not counted.*")]
    [InlineData("persons", "'persons' is the code or name of no unit*")]
    public void A_code_that_is_none_is_refused_by_saying_why(string code, string message) =>
        FluentActions.Invoking(() => Unit.Of(code)).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Null_is_refused_or_false()
    {
        Unit.TryOf(null, out _).Should().BeFalse();
        Unit.TryParse((string?)null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Unit.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Unit.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Unit.Counted(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Unit.Mu.ConvertsTo(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("m2", "m2")]
    [InlineData("square metre", "m2")]
    [InlineData("Square Metres", "m2")]
    [InlineData("square meters", "m2")]
    [InlineData("square\u00A0 metres", "m2")]
    [InlineData("㎡", "m2")]
    [InlineData("平方米", "m2")]
    [InlineData(" 亩 ", "mu")]
    [InlineData("kW", "kW")]
    [InlineData("kWh", "kWh")]
    [InlineData("people", "person")]
    [InlineData("人次", "person-time")]
    [InlineData("person-times", "person-time")]
    [InlineData("tons", "t")]
    [InlineData("%", "percent")]
    [InlineData("个百分点", "percentage-point")]
    [InlineData("学校", "school")]
    [InlineData("{solar lamp}", "{solar lamp}")]
    [InlineData("{person}", "person")]
    public void A_unit_is_read_by_code_or_name(string text, string code)
    {
        Unit.Parse(text).Code.Should().Be(code);
        Unit.TryParse(text, out var unit).Should().BeTrue();
        unit!.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("solar lamp", "*'solar lamp'*no unit*{solar lamp}*")]
    [InlineData("", "*no unit*")]
    [InlineData("million", "*'million'*no unit*")]
    [InlineData("{3 lamps}", "*digit*")]
    [InlineData("{km}", "'{km}' is measured (length), not counted.")]
    public void Other_text_is_no_unit(string text, string message)
    {
        Unit.TryParse(text, out var unit).Should().BeFalse();
        unit.Should().BeNull();
        FluentActions.Invoking(() => Unit.Parse(text)).Should().Throw<FormatException>().WithMessage(message);
    }

    [Theory]
    [InlineData("件", "box", "piece")]
    [InlineData("台", "pump", "machine")]
    public void A_Chinese_name_of_two_units_is_refused_with_both(string name, string one, string other)
    {
        Unit.TryParse(name, out _).Should().BeFalse();
        FluentActions
            .Invoking(() => Unit.Parse(name))
            .Should()
            .Throw<AmbiguousUnitException>()
            .WithMessage($"*'{name}'*{one} or {other}*")
            .Which.Candidates.Should()
            .Equal(Unit.Of(one), Unit.Of(other));
        FluentActions.Invoking(() => Unit.Counted(name)).Should().Throw<AmbiguousUnitException>();
    }

    [Fact]
    public void A_noun_becomes_a_unit_of_its_own()
    {
        var lamp = Unit.Counted(" solar\u00A0  lamp ");
        lamp.Code.Should().Be("{solar lamp}");
        lamp.NameEn.Should().Be("solar lamp");
        lamp.NameEnPlural.Should().Be("solar lamp");
        lamp.NameZh.Should().Be("solar lamp");
        lamp.Dimension.Name.Should().Be("count of solar lamp");
        lamp.IsCount.Should().BeTrue();
        lamp.Factor.Should().Be(Rational.One);
        lamp.Should().Be(Unit.Counted("solar lamp")).And.Be(Unit.Of("{solar lamp}"));
        lamp.Should().NotBe(Unit.Counted("Solar lamp")).And.NotBe(Unit.Counted("solar lamps"));
        lamp.ConvertsTo(Unit.Counted("solar panel")).Should().BeFalse();
        Unit.All.Should().NotContain(lamp);
    }

    [Theory]
    [InlineData("person", "person")]
    [InlineData("Persons", "person")]
    [InlineData("人次", "person-time")]
    [InlineData("water pump", "pump")]
    public void A_noun_of_the_catalogue_is_the_unit_of_the_catalogue(string noun, string code) =>
        Unit.Counted(noun).Should().BeSameAs(Unit.Of(code));

    [Theory]
    [InlineData("", "*cannot be empty*")]
    [InlineData(" \u00A0", "*cannot be empty*")]
    [InlineData("lamp 5", "*'lamp 5'*digit*")]
    [InlineData("lamp ５", "*digit*")]
    [InlineData("lamp ½", "*digit*")]
    [InlineData("lamp Ⅳ", "*digit*")]
    [InlineData("solar\tlamp", "*control*")]
    [InlineData("solar\nlamp", "*control*")]
    [InlineData("solar\u2028lamp", "*control*")]
    [InlineData("solar\u2029lamp", "*control*")]
    [InlineData("solar\u200Blamp", "*invisible*")]
    [InlineData("solar\uE000lamp", "*invisible*")]
    [InlineData("solar\u0378lamp", "*invisible*")]
    [InlineData("solar\uFFFDlamp", "*invisible*")]
    [InlineData("a{b", "*brace*")]
    [InlineData("a}b", "*brace*")]
    [InlineData("million", "*'million' is a number word*")]
    [InlineData("千万", "*number word*")]
    [InlineData("metre", "*'metre' is measured (length), not counted*")]
    [InlineData("year", "*'year' is measured (calendar-time), not counted*")]
    public void A_noun_that_breaks_a_rule_is_refused_by_naming_it(string noun, string message) =>
        FluentActions
            .Invoking(() => Unit.Counted(noun))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName(nameof(noun))
            .WithMessage(message);

    [Fact]
    public void A_noun_with_a_broken_character_is_refused() =>
        FluentActions.Invoking(() => Unit.Counted("lamp\uD800")).Should().Throw<ArgumentException>();

    [Fact]
    public void A_noun_has_at_most_a_hundred_characters()
    {
        Unit.Counted(new string('a', 100)).NameEn.Should().HaveLength(100);
        FluentActions
            .Invoking(() => Unit.Counted(new string('a', 101)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*101*100*");
    }

    [Fact]
    public void A_number_word_inside_a_noun_does_no_harm() =>
        Unit.Counted("million tree forest").Code.Should().Be("{million tree forest}");

    [Fact]
    public void Equality_is_by_code()
    {
        (Unit.Mu == Unit.Of("mu")).Should().BeTrue();
        (Unit.Mu != Unit.Of("mu")).Should().BeFalse();
        (Unit.Mu == Unit.Hectare).Should().BeFalse();
        (Unit.Mu != Unit.Hectare).Should().BeTrue();
        Unit.Mu.Equals((object)Unit.Of("mu")).Should().BeTrue();
        Unit.Mu.Equals((object)"mu").Should().BeFalse();
        Unit? none = null;
        (none == Unit.Mu).Should().BeFalse();
        (none == null).Should().BeTrue();
        Unit.Mu.Equals(none).Should().BeFalse();
        Unit.Counted("lamp").GetHashCode().Should().Be(Unit.Counted("lamp").GetHashCode());
    }

    [Fact]
    public void Units_of_one_dimension_convert_and_no_others()
    {
        Unit.Mu.ConvertsTo(Unit.SquareMetre).Should().BeTrue();
        Unit.Mu.ConvertsTo(Unit.Metre).Should().BeFalse();
        Unit.Person.ConvertsTo(Unit.PersonTime).Should().BeFalse();
        Unit.Person.ConvertsTo(Unit.Household).Should().BeFalse();
        Unit.Percent.ConvertsTo(Unit.PercentagePoint).Should().BeFalse();
        Unit.Year.ConvertsTo(Unit.Of("day")).Should().BeFalse();
        Unit.Year.ConvertsTo(Unit.Month).Should().BeTrue();
    }

    [Fact]
    public void Dimensions_are_equal_by_name()
    {
        (Dimension.Area == Unit.Mu.Dimension).Should().BeTrue();
        (Dimension.Area != Unit.Mu.Dimension).Should().BeFalse();
        (Dimension.Area == Dimension.Length).Should().BeFalse();
        (Dimension.Area != Dimension.Length).Should().BeTrue();
        Dimension.Area.Equals((object)"area").Should().BeFalse();
        Dimension.Area.ToString().Should().Be("area");
        Unit.Counted("lamp").Dimension.Should().Be(Unit.Counted("lamp").Dimension);
        Unit.Counted("lamp").Dimension.GetHashCode().Should().Be(Unit.Counted("lamp").Dimension.GetHashCode());
        Dimension.Area.Equals((object?)null).Should().BeFalse();
    }

    [Fact]
    public void Json_is_the_code()
    {
        JsonSerializer.Serialize(Unit.PersonTime).Should().Be("\"person-time\"");
        JsonSerializer.Deserialize<Unit>("\"person-time\"").Should().Be(Unit.PersonTime);
        var lamp = Unit.Counted("solar lamp");
        JsonSerializer.Deserialize<Unit>(JsonSerializer.Serialize(lamp)).Should().Be(lamp);
    }

    [Theory]
    [InlineData("\"persons\"", "Expected the code of a unit, such as \"mu\", found \"persons\":*")]
    [InlineData("5", "*found Number.")]
    public void Json_that_is_no_code_is_refused(string json, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Unit>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);

    [Fact]
    public void Twenty_megabytes_are_no_unit() => Unit.TryParse(new string('x', 20_000_000), out _).Should().BeFalse();

    [Fact]
    public void The_parsing_interfaces_read_the_same()
    {
        Parse<Unit>("mu").Should().Be(Unit.Mu);
        TryParse<Unit>("mu", out var unit).Should().BeTrue();
        unit.Should().Be(Unit.Mu);
        TryParse<Unit>("?", out _).Should().BeFalse();
        ParseSpan<Unit>("mu").Should().Be(Unit.Mu);
        TryParseSpan<Unit>("mu", out var fromSpan).Should().BeTrue();
        fromSpan.Should().Be(Unit.Mu);
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string text, out T? value)
        where T : IParsable<T> => T.TryParse(text, null, out value);

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);

    private static bool TryParseSpan<T>(ReadOnlySpan<char> text, out T? value)
        where T : ISpanParsable<T> => T.TryParse(text, null, out value);
}
