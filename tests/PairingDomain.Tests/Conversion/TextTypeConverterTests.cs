using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using PairingDomain.Monetary;
using PairingDomain.Tests.Contracts;
using PairingDomain.Tests.House;

namespace PairingDomain.Tests.Conversion;

/// <summary>Found the way frameworks find it: through <see cref="TypeDescriptor"/>.</summary>
public sealed class TextTypeConverterTests
{
    public static TheoryData<string> WithText =>
        [
            .. ContractRegistry
                .Parsable.Intersect(ContractRegistry.WithConverter)
                .Select(type => type.FullName!)
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void Money_and_currency_come_from_text_and_become_text()
    {
        var money = TypeDescriptor.GetConverter(typeof(Money));
        money.CanConvertFrom(typeof(string)).Should().BeTrue();
        money.CanConvertTo(typeof(string)).Should().BeTrue();
        money.ConvertFromInvariantString("50.8 million yuan").Should().Be(Money.Of(50_800_000m, Currency.Cny));
        money.ConvertToInvariantString(Money.Of(1234.50m, Currency.Cny)).Should().Be("CNY 1234.50");
        TypeDescriptor.GetConverter(typeof(Currency)).ConvertFrom("CNY").Should().Be(Currency.Cny);
        TypeDescriptor.GetConverter(typeof(Currency)).ConvertTo(Currency.Usd, typeof(string)).Should().Be("USD");
    }

    [Fact]
    public void An_optional_value_converts_as_its_type_does() =>
        TypeDescriptor.GetConverter(typeof(Money?)).ConvertFrom("CNY 5").Should().Be(Money.Of(5m, Currency.Cny));

    [Theory]
    [MemberData(nameof(WithText))]
    public void Whatever_has_text_converts_from_and_to_it(string type)
    {
        var subject = Library.Assembly.GetType(type, throwOnError: true)!;
        typeof(TextTypeConverterTests)
            .GetMethod(nameof(CheckRoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(subject)
            .Invoke(
                null,
                BindingFlags.DoNotWrapExceptions,
                null,
                [ContractRegistry.ExamplesOf(typeof(ITextExamples<>), subject)],
                null
            );
    }

    [Fact]
    public void A_culture_that_comes_along_unasked_changes_nothing()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Money));
        var german = CultureInfo.GetCultureInfo("de-DE");
        converter.ConvertFrom(null, german, "CNY 1,234.50").Should().Be(Money.Of(1234.50m, Currency.Cny));
        converter.ConvertTo(null, german, Money.Of(1234.50m, Currency.Cny), typeof(string)).Should().Be("CNY 1234.50");
        Cultures.Run(german, () => converter.ConvertFromString("CNY 1.5").Should().Be(Money.Of(1.5m, Currency.Cny)));
    }

    [Fact]
    public void What_is_no_such_text_is_refused_as_Parse_refuses_it()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Money));
        FluentActions
            .Invoking(() => converter.ConvertFrom("$5"))
            .Should()
            .Throw<AmbiguousCurrencyException>()
            .WithMessage("*USD*");
        converter.IsValid("$5").Should().BeFalse();
        converter.IsValid("CNY 5").Should().BeTrue();
    }

    [Fact]
    public void Other_types_are_refused()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Money));
        converter.CanConvertFrom(typeof(decimal)).Should().BeFalse();
        converter.CanConvertTo(typeof(decimal)).Should().BeFalse();
        FluentActions.Invoking(() => converter.ConvertFrom(5m)).Should().Throw<NotSupportedException>();
        FluentActions
            .Invoking(() => converter.ConvertTo(Money.Of(5m, Currency.Cny), typeof(decimal)))
            .Should()
            .Throw<NotSupportedException>();
        FluentActions.Invoking(() => converter.ConvertFrom(null!)).Should().Throw<NotSupportedException>();
        converter.ConvertTo(null, typeof(string)).Should().Be("", "that is what a converter makes of nothing");
    }

    private static void CheckRoundTrip<T>(ITextExamples<T> examples)
        where T : IParsable<T>
    {
        var converter = TypeDescriptor.GetConverter(typeof(T));
        foreach (var culture in Cultures.All)
        {
            foreach (var (text, value) in examples.Texts)
            {
                converter.ConvertFrom(null, culture, text).Should().Be(value, $"of '{text}' under '{culture.Name}'");
                converter.ConvertTo(null, culture, value, typeof(string)).Should().Be(text, $"under '{culture.Name}'");
            }
        }
    }
}
