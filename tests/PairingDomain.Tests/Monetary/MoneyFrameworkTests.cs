using System.Diagnostics;
using System.Globalization;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyFrameworkTests
{
    [Fact]
    public void It_comes_apart_into_amount_and_code()
    {
        var (amount, code) = Money.Parse("CNY 1234.50");
        (amount, code).Should().Be((1234.50m, "CNY"));
        amount.Scale.Should().Be(2);
        Money.Of(amount, Currency.Of(code)).Should().Be(Money.Parse("CNY 1234.50"));
        (Money.Parse("JPY 5") is (5m, "JPY")).Should().BeTrue();
        FluentActions
            .Invoking(() =>
            {
                var (_, _) = default(Money);
            })
            .Should()
            .Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_debugger_shows_its_text()
    {
        var display = typeof(Money).GetCustomAttributes(typeof(DebuggerDisplayAttribute), false);
        display.Should().ContainSingle().Which.As<DebuggerDisplayAttribute>().Value.Should().Be("{ToString(),nq}");
    }

    // What a model binder of a web framework does with a query string: it knows no more than the interface.
    [Fact]
    public void A_binder_that_knows_only_the_interface_binds_it()
    {
        var invariant = CultureInfo.InvariantCulture;
        Bind<Money>("CNY 1234.50", invariant).Should().Be((true, Money.Of(1234.50m, Currency.Cny)));
        Bind<Money>("5", invariant).Should().Be((false, default));
        Bind<Money>(null, invariant).Should().Be((false, default));
        Bind<Money>("CNY 1.234,50", CultureInfo.GetCultureInfo("de-DE"))
            .Should()
            .Be((true, Money.Of(1234.50m, Currency.Cny)), "a binder that names a culture gets it");
        Bind<Currency>("CNY", invariant).Should().Be((true, Currency.Cny));
        Bind<Currency>("yuan", invariant).Should().Be((false, default));
        Parsed<Money>("CNY 5", null).Should().Be(Money.Of(5m, Currency.Cny));
        ParsedSpan<Money>("CNY 5", null).Should().Be(Money.Of(5m, Currency.Cny));
        ParsedUtf8<Money>("CNY 5"u8, null).Should().Be(Money.Of(5m, Currency.Cny));
        ParsedUtf8<Currency>("CNY"u8, null).Should().Be(Currency.Cny);
    }

    private static (bool, T?) Bind<T>(string? text, IFormatProvider? provider)
        where T : IParsable<T> => (T.TryParse(text, provider, out var value), value);

    private static T Parsed<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static T ParsedSpan<T>(ReadOnlySpan<char> text, IFormatProvider? provider)
        where T : ISpanParsable<T> => T.Parse(text, provider);

    private static T ParsedUtf8<T>(ReadOnlySpan<byte> text, IFormatProvider? provider)
        where T : IUtf8SpanParsable<T> => T.Parse(text, provider);
}
