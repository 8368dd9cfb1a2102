using System.Text.Json;
using System.Text.Json.Serialization;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Gold;

/// <summary>One line of the hand-made annotation of the five documents; made apart from the ledger and the truth for it.</summary>
public sealed class GoldMention
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public required string Id { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Quote { get; init; }

    public required string NumberText { get; init; }

    public required string Value { get; init; }

    public required string Kind { get; init; }

    public required string? Currency { get; init; }

    public required string? Unit { get; init; }

    public required string Qualifier { get; init; }

    public required string? QualifierText { get; init; }

    public required string? Per { get; init; }

    public required string? PerImplied { get; init; }

    public required string Measure { get; init; }

    public required string? Period { get; init; }

    public required string? PeriodText { get; init; }

    public required bool PeriodInferred { get; init; }

    public required bool Cumulative { get; init; }

    public required string? PartOf { get; init; }

    public required string? Converts { get; init; }

    public required string[] SameAs { get; init; }

    public required string[] Flags { get; init; }

    public required string[] AltValues { get; init; }

    [JsonIgnore]
    public bool IsMarginal => Flags.Contains("marginal");

    /// <summary>All mentions, in document order.</summary>
    public static IReadOnlyList<GoldMention> All { get; } =
    [
        .. Directory
            .GetFiles(Repository.PathOf("tests", "PairingDomain.Tests", "Gold"), "*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(line => JsonSerializer.Deserialize<GoldMention>(line, Options)!),
    ];

    /// <summary>The mentions that carry a figure.</summary>
    public static IReadOnlyList<GoldMention> Figures { get; } = [.. All.Where(mention => !mention.IsMarginal)];
}
