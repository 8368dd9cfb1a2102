using System.Globalization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Monetary;

/// <summary>
/// The literal cases of Data/money-cases.csv: kind, input, expected, origin. An allocation is written
/// "amount / weights", with "in step" behind it where that is not the minor unit; shares are listed with their decimals,
/// a rest that is kept apart behind them.
/// </summary>
public sealed class MoneyCaseTests
{
    private const int Least = 150;

    private static readonly string[] Lines = File.ReadAllLines(
        Repository.PathOf("tests", "PairingDomain.Tests", "Monetary", "Data", "money-cases.csv")
    );

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string>();
            foreach (var line in Lines.Skip(1))
            {
                var cells = line.Split(';');
                cases.Add(cells[0], cells[1], cells[2], cells[3]);
            }

            return cases;
        }
    }

    [Fact]
    public void There_are_enough_cases_and_each_names_its_origin()
    {
        Lines[0].Should().Be("kind;input;expected;origin");
        Lines.Length.Should().BeGreaterThan(Least);
        Lines.Should().OnlyHaveUniqueItems();
        Lines.Should().OnlyContain(line => line.Split(';').Length == 4 && !line.EndsWith(';'));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Money_does_what_the_table_says(string kind, string input, string expected, string origin) =>
        Result(kind, input).Should().Be(expected, $"{kind} of '{input}' is so by {origin}");

    private static string Result(string kind, string input) =>
        kind switch
        {
            "minor units" => Currency.Of(input).MinorUnits?.ToString(CultureInfo.InvariantCulture) ?? "none",
            "largest remainder" => Allocated(input, AllocationMode.LargestRemainder),
            "to first" => Allocated(input, AllocationMode.ToFirst),
            "to last" => Allocated(input, AllocationMode.ToLast),
            "blocks" => Allocated(input, AllocationMode.Blocks),
            "separate" => AllocatedApart(input, inBlocks: false),
            "separate blocks" => AllocatedApart(input, inBlocks: true),
            "split" => Split(input, AllocationMode.LargestRemainder),
            "split to last" => Split(input, AllocationMode.ToLast),
            "split separate" => SplitApart(input),
            "quotient" => Quotient(input),
            "round" => Rounded(input),
            "equal" => Pair(input, " = ") is var (left, right) && Money.Parse(left) == Money.Parse(right)
                ? "yes"
                : "no",
            "plus" => Refusal(() =>
                Pair(input, " + ") is var (left, right) ? Money.Parse(left) + Money.Parse(right) : default
            ),
            "times" => Refusal(() =>
                Pair(input, " * ") is var (left, right) ? Money.Parse(left) * Decimal(right) : default
            ),
            _ when kind.StartsWith("sum of ", StringComparison.Ordinal) => Money
                .Sum(
                    input.Split(" & ", StringSplitOptions.RemoveEmptyEntries).Select(item => Money.Parse(item)),
                    Currency.Of(kind[7..])
                )
                .ToString(),
            _ => throw new InvalidOperationException($"The table has a kind without a test, '{kind}'."),
        };

    private static string Allocated(string input, AllocationMode mode)
    {
        var (total, weights, step) = Allocation(input);
        return Listed(total.Allocate(weights, mode, step));
    }

    private static string AllocatedApart(string input, bool inBlocks)
    {
        var (total, weights, step) = Allocation(input);
        var (shares, rest) = total.AllocateSeparately(weights, step, inBlocks);
        return $"{Listed(shares)} rest {Amount(rest)}";
    }

    private static string Split(string input, AllocationMode mode)
    {
        var (total, parts, step) = Allocation(input);
        return Listed(total.Split((int)parts[0].Numerator, mode, step));
    }

    private static string SplitApart(string input)
    {
        var (total, parts, step) = Allocation(input);
        var (shares, rest) = total.SplitSeparately((int)parts[0].Numerator, step);
        return $"{Listed(shares)} rest {Amount(rest)}";
    }

    private static string Quotient(string input)
    {
        var (amount, divisor) = Pair(input, " / ");
        return (Money.Parse(amount) / Rational.Parse(divisor)).ToString();
    }

    private static string Rounded(string input)
    {
        var at = input.LastIndexOf(' ');
        return Money.Parse(input[..at]).Round(Enum.Parse<MidpointRounding>(input[(at + 1)..])).ToString();
    }

    private static string Refusal(Func<Money> compute)
    {
        try
        {
            return compute().ToString();
        }
        catch (PrecisionLossException)
        {
            return "digits lost";
        }
        catch (OverflowException)
        {
            return "beyond range";
        }
        catch (CurrencyMismatchException)
        {
            return "two currencies";
        }
    }

    private static (Money Total, Rational[] Weights, Money? Step) Allocation(string input)
    {
        var (total, ratio) = Pair(input, " / ");
        Money? step = null;
        if (ratio.Contains(" in ", StringComparison.Ordinal))
        {
            (ratio, var named) = Pair(ratio, " in ");
            step = Money.Parse(named);
        }

        return (Money.Parse(total), Array.ConvertAll(ratio.Split(' '), Rational.Parse), step);
    }

    private static (string Left, string Right) Pair(string input, string between)
    {
        var at = input.IndexOf(between, StringComparison.Ordinal);
        return (input[..at], input[(at + between.Length)..]);
    }

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Listed(IEnumerable<Money> shares) => string.Join(' ', shares.Select(Amount));

    private static string Amount(Money money) => money.Amount.ToString(CultureInfo.InvariantCulture);
}
