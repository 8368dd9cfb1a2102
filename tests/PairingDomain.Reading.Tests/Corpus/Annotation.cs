using System.Text.Json;
using PairingDomain.Numerics;

namespace PairingDomain.Reading.Tests.Corpus;

/// <summary>
/// A figure that a person found in a text, in the format of the shared gold annotation. It is compared with a mention by
/// the rules of the shared scorer: count and measure are one kind, a unit counts only where the catalogue has it.
/// </summary>
internal sealed record Annotation(
    int Start,
    int End,
    int NumberStart,
    int NumberEnd,
    IReadOnlyList<Rational> Values,
    string Kind,
    string? Currency,
    string? Unit,
    string Qualifier,
    bool IsIgnored,
    string Quote
)
{
    private static readonly string[] Ignored = ["marginal", "duration", "age", "vague", "range"];

    /// <param name="figure">The object of one figure.</param>
    /// <param name="text">Its text; spans count code points.</param>
    public static Annotation Read(JsonElement figure, string text)
    {
        var start = Utf16(text, figure.GetProperty("start").GetInt32());
        var quote = figure.GetProperty("quote").GetString()!;
        var number = figure.GetProperty("number_text").GetString()!;
        var numberStart = start + quote.IndexOf(number, StringComparison.Ordinal);
        string?[] values = [Optional(figure, "value"), .. List(figure, "readings"), .. List(figure, "alt_values")];
        var isValued = values[0] is not null || List(figure, "readings").Count > 0;
        return new Annotation(
            start,
            start + quote.Length,
            numberStart,
            numberStart + number.Length,
            [.. values.OfType<string>().Select(Rational.Parse)],
            Optional(figure, "kind")!,
            Optional(figure, "currency"),
            Optional(figure, "unit"),
            Optional(figure, "qualifier") ?? "exact",
            !isValued || List(figure, "flags").Intersect(Ignored).Any() || Optional(figure, "measure") == "duration",
            quote
        );
    }

    /// <summary>Null where the mention agrees, else what it says instead.</summary>
    public string? Compare(Mention mention)
    {
        var values = mention.IsMalformed ? mention.Readings : [mention.Value ?? -1];
        if (!values.Intersect(Values).Any())
        {
            return $"“{Quote}” is {string.Join(" or ", values)}";
        }

        if (KindOf(mention) != (Kind == "measure" ? "count" : Kind))
        {
            return $"“{Quote}” is a {mention.Kind}";
        }

        if (mention.Currency?.Code != Currency)
        {
            return $"“{Quote}” is in {mention.Currency?.Code ?? "no currency"}";
        }

        if (Kind is not ("money" or "ratio") && Quantities.Unit.TryOf(Unit, out var unit) && mention.Unit != unit)
        {
            return $"“{Quote}” counts {mention.Unit?.Code ?? "nothing"}";
        }

        return
            QualifierOf(mention)
            == (
                Qualifier is "incomplete-statistics" ? "exact"
                : Qualifier is "at-least" ? "over"
                : Qualifier
            )
            ? null
            : $"“{Quote}” is {mention.Qualifier}";
    }

    private static string KindOf(Mention mention) =>
        mention.Kind == MentionKind.Measure ? "count" : mention.Kind.ToString().ToLowerInvariant();

    private static string QualifierOf(Mention mention) =>
        mention.Qualifier switch
        {
            Quantities.Qualifier.AtLeast => "over",
            Quantities.Qualifier.AtMost => "at-most",
            Quantities.Qualifier.UpTo => "up-to",
            _ => mention.Qualifier.ToString().ToLowerInvariant(),
        };

    private static string? Optional(JsonElement figure, string name) =>
        figure.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static List<string> List(JsonElement figure, string name) =>
        figure.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(one => one.GetString()!)]
            : [];

    private static int Utf16(string text, int points)
    {
        var index = 0;
        for (var passed = 0; passed < points; passed++)
        {
            index += char.IsSurrogatePair(text, index) ? 2 : 1;
        }

        return index;
    }
}
