using System.Text.Json;
using System.Text.RegularExpressions;
using PairingDomain.Monetary;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Monetary;

/// <summary>Every amount of money in the annotated documents, in the words of the document.</summary>
public sealed partial class AnnotatedMoneyTests
{
    [SharedFact("gold")]
    public void Every_annotated_amount_is_read_from_its_quote()
    {
        var amounts = Directory
            .EnumerateFiles(Path.Combine(Repository.Shared!, "gold"), "*.jsonl")
            .SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(mention => mention.GetProperty("currency").ValueKind == JsonValueKind.String)
            .ToList();
        amounts.Should().HaveCount(45);
        foreach (var amount in amounts)
        {
            var quote = amount.GetProperty("quote").GetString()!;
            var expected = $"{amount.GetProperty("currency").GetString()} {amount.GetProperty("value").GetString()}";
            Money
                .Parse(Qualifier().Replace(quote, ""), MoneySigns.Mainland)
                .Should()
                .Be(Money.Parse(expected), $"the quote is '{quote}'");
        }
    }

    // Qualifiers are no part of the money; figures carry them.
    [GeneratedRegex("^(nearly|over|more than) ")]
    private static partial Regex Qualifier();
}
