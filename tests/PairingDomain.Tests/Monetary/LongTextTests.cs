using System.Diagnostics;
using System.Text;
using System.Text.Json;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

/// <summary>Twenty megabytes of anything are refused, or read, without recursion and without copies.</summary>
public sealed class LongTextTests
{
    private const int Size = 20_000_000;

    public static TheoryData<string, string, string> Fillings =>
        new()
        {
            { "digits", "7", "" },
            { "zeros", "0", "" },
            { "groups", ",000", "1" },
            { "letters", "y", "5 " },
            { "letters before", "y", "" },
            { "chinese multipliers", "万", "5" },
            { "chinese amounts", "5万", "" },
            { "english multipliers", " million", "5" },
            { "signs", "-", "" },
            { "inner blanks", " ", "CNY 5 yuan" },
            { "brackets", "(", "" },
            { "decimals", "0", "CNY 1." },
        };

    [Theory]
    [MemberData(nameof(Fillings))]
    public void Is_refused_in_little_time_memory_and_stack(string name, string filling, string beginning)
    {
        var text = beginning + new StringBuilder(Size).Insert(0, filling, Size / filling.Length) + "x";
        var bytes = Encoding.UTF8.GetBytes(text);
        OnSmallStack(() =>
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            Money.TryParse(text, out _).Should().BeFalse(name);
            Money.TryParse(bytes, null, out _).Should().BeFalse(name);
            Refused(() => Money.Parse(text));
            Refused(() => Money.Parse(bytes));
            watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5), name);
            (GC.GetAllocatedBytesForCurrentThread() - allocated).Should().BeLessThan(1_000_000, name);
        });
    }

    [Fact]
    public void Blanks_around_money_are_only_skipped()
    {
        var blanks = new string(' ', Size);
        var text = blanks + "CNY 5" + blanks;
        Money.Parse(text).Should().Be(Money.Of(5m, Currency.Cny));
        Money.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(Money.Of(5m, Currency.Cny));
        Refused(() => Money.Parse(blanks));
        Refused(() => Money.Parse(Encoding.UTF8.GetBytes(blanks)));
    }

    [Fact]
    public void Json_is_refused_before_it_is_copied()
    {
        var json = Encoding.UTF8.GetBytes("\"" + new string('7', Size) + "\"");
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Money>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*20000000 bytes*1536*");
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void The_bound_is_256_characters(int length, bool allowed)
    {
        var text = "CNY 5".PadRight(length - 4) + "yuan";
        Money.TryParse(text, out _).Should().Be(allowed);
        Money.TryParse("  " + text + "  ", out _).Should().Be(allowed, "blanks around it do not count");
        Money.TryParse(Encoding.UTF8.GetBytes(text), null, out _).Should().Be(allowed);
        if (!allowed)
        {
            FluentActions.Invoking(() => Money.Parse(text)).Should().Throw<FormatException>().WithMessage("*257*256*");
        }
    }

    [Fact]
    public void The_bound_holds_for_characters_not_bytes() =>
        Money.Parse(Encoding.UTF8.GetBytes("５０万" + new string('\u3000', 252) + "元")).Amount.Should().Be(500_000m);

    private static void Refused(Action parse)
    {
        var message = parse.Should().Throw<Exception>().Which;
        message.Should().Match(it => it is FormatException || it is OverflowException);
        message.Message.Length.Should().BeLessThan(200);
    }

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            maxStackSize: 256 * 1024
        );
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(failure).Throw();
        }
    }
}
