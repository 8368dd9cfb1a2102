using System.Globalization;
using System.Text;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

/// <summary>Spans and UTF-8 are written and read, and money is added up, without a byte of the heap.</summary>
public sealed class HeapTests
{
    private static readonly MoneySigns Signs = new() { Dollar = Currency.Usd, NegativeParentheses = true };

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var money in new[] { "CNY -1234.50", "KWD 50843219.123", "JPY -79228162514264337593543950335" })
            {
                foreach (var format in new[] { "", "G", "N", "C", "K", "Z", "N2", "C()", "K2", "Z1", "N0()" })
                {
                    cases.Add(money, format, "");
                    cases.Add(money, format, "de-DE");
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_format_is_written_and_read_without_allocation(string text, string format, string culture)
    {
        var money = Money.Parse(text);
        var provider = CultureInfo.GetCultureInfo(culture);
        var written = money.ToString(format, provider);
        var utf8 = Encoding.UTF8.GetBytes(written);
        var chars = new char[100];
        var bytes = new byte[100];
        var range = MoneyRange.Of(Money.Min(money, -money), Money.Max(money, -money));
        Nothing(() =>
            money.TryFormat(chars, out _, format, provider) && money.TryFormat(bytes, out _, format, provider)
        );

        // A number of decimals may need more digits than can be read.
        var isReadable = money.Abs().Amount < decimal.MaxValue || !format.Any(char.IsAsciiDigit);
        Nothing(() =>
            !isReadable
            || WrittenMoney.TryParse(written, Signs, provider, out _)
                && WrittenMoney.TryParse(utf8, Signs, provider, out _)
        );
        if (isReadable && written[0] != '≈')
        {
            Nothing(() =>
                Money.TryParse(written, Signs, provider, out _) && Money.TryParse(utf8, Signs, provider, out _)
            );
        }

        if (format.Length < 2)
        {
            var between = range.ToString(format, provider);
            var betweenUtf8 = Encoding.UTF8.GetBytes(between);
            Nothing(() =>
                range.TryFormat(chars, out _, format, provider)
                && range.TryFormat(bytes, out _, format, provider)
                && MoneyRange.TryParse(between, provider, out _)
                && MoneyRange.TryParse(betweenUtf8, provider, out _)
            );
        }
    }

    [Fact]
    public void Money_is_added_and_compared_without_allocation()
    {
        var money = Enumerable.Range(0, 100).Select(cents => Money.Of(cents / 100m, Currency.Cny)).ToArray();
        var list = money.ToList();
        Nothing(() =>
            Money.Sum(money, Currency.Cny) == Money.Sum(list, Currency.Cny)
            && Money.Sum(money.AsSpan(), Currency.Cny) > money[99]
            && money[1] + money[2] - money[3] == money[0]
            && money[1] * 100m == Money.Of(1m, Currency.Cny)
        );
    }

    private static void Nothing(Func<bool> action)
    {
        // The first time code is compiled and tables are read.
        action().Should().BeTrue();
        action().Should().BeTrue();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
