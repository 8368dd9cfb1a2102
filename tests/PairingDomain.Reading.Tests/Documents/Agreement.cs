using System.Text.Json;
using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Reading.Documents;

namespace PairingDomain.Reading.Tests.Documents;

/// <summary>How far readings agree with annotated documents, field by field.</summary>
internal sealed class Agreement
{
    private static readonly string[] Fields =
    [
        "found",
        "period",
        "period (of those with one)",
        "measure",
        "measure (of those with one)",
        "part_of",
        "part_of (of those with one)",
        "converts",
        "converts (of those with one)",
        "same_as",
        "status",
        "inferred",
    ];

    private readonly Dictionary<string, (int Agree, int All)> counts = Fields.ToDictionary(field => field, _ => (0, 0));

    /// <summary>Every disagreement in one line.</summary>
    public List<string> Differences { get; } = [];

    public static Agreement Of(string texts, string annotations, Func<string, bool>? wanted = null)
    {
        var agreement = new Agreement();
        foreach (var file in Directory.GetFiles(annotations, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (wanted?.Invoke(name) ?? true)
            {
                agreement.Add(name, File.ReadAllText(Path.Combine(texts, name + ".txt")), File.ReadAllLines(file));
            }
        }

        return agreement;
    }

    public decimal this[string field] =>
        counts[field] is var (agree, all) && all > 0 ? decimal.Round(100m * agree / all, 1) : 100;

    public override string ToString() =>
        string.Join(
            "\n",
            Fields.Select(field =>
                $"{field, -30} {counts[field].Agree, 4} of {counts[field].All, 4}  {this[field], 5} %"
            )
        );

    private void Add(string name, string text, IEnumerable<string> lines)
    {
        var reading = DocumentReader.ReadDocument(text);
        var units = Units(text);
        var gold = lines.Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        var predicted = new Dictionary<string, ReadFigure>();
        var goldOf = new Dictionary<string, string>();
        foreach (var line in gold)
        {
            var (start, end) = (units[line.GetProperty("start").GetInt32()], units[line.GetProperty("end").GetInt32()]);
            var found = reading.Figures.FirstOrDefault(figure =>
                !goldOf.ContainsKey(figure.Id) && figure.Mention.NumberStart >= start && figure.Mention.NumberEnd <= end
            );
            if (found is not null)
            {
                predicted.Add(Text(line, "id")!, found);
                goldOf.Add(found.Id, Text(line, "id")!);
            }
        }

        foreach (var line in gold)
        {
            var flags = line.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()).ToArray();
            if (flags.Intersect(["marginal", "age", "duration"]).Any() || Text(line, "measure") == "duration")
            {
                continue;
            }

            var id = Text(line, "id")!;
            var figure = predicted.GetValueOrDefault(id);
            Count("found", figure is not null);
            var quote = $"{name} {id} “{Text(line, "quote")}”";
            var wanted = Text(line, "period") is { } period ? ReportingPeriod.Parse(period) : null;
            var told = figure?.Scope.Period?.AsStated();
            // "2020-04" and "2020-04-30" are one end: the days count, not how they are written.
            var isSame = wanted is not null && told is not null && wanted.HasSameDaysAs(told);
            Compare("period", quote, wanted?.ToString(), isSame ? wanted!.ToString() : told?.ToString());
            Compare("measure", quote, Text(line, "measure"), figure?.Measure?.Code);
            Compare("part_of", quote, Text(line, "part_of"), GoldOf(figure?.PartOf));
            Compare("converts", quote, Text(line, "converts"), GoldOf(figure?.Converts));
            var same = string.Join(
                ' ',
                line.GetProperty("same_as").EnumerateArray().Select(other => other.GetString()).Order()
            );
            var repeats = string.Join(' ', (figure?.SameAs ?? []).Select(GoldOf).Order());
            Count("same_as", same == repeats);
            Count("status", flags.Contains("planned") == (figure?.Status == Status.Planned));
            Count(
                "inferred",
                line.GetProperty("period_inferred").GetBoolean() == (figure?.Scope.Period?.IsInferred ?? false)
            );
        }

        string? GoldOf(string? figureId) =>
            figureId is null ? null : goldOf.GetValueOrDefault(figureId, "?" + figureId);
    }

    private void Compare(string field, string quote, string? wanted, string? told)
    {
        var agrees = wanted == told;
        Count(field, agrees);
        if (wanted is not null || told is not null)
        {
            Count(field + " (of those with one)", agrees);
        }

        if (!agrees)
        {
            Differences.Add($"{field, -9} {quote}: {wanted ?? "none"}, read {told ?? "none"}");
        }
    }

    private void Count(string field, bool agrees)
    {
        var (agree, all) = counts[field];
        counts[field] = (agree + (agrees ? 1 : 0), all + 1);
    }

    private static string? Text(JsonElement line, string field) =>
        line.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // The UTF-16 index of every code point.
    private static List<int> Units(string text)
    {
        var units = new List<int>();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            units.Add(at);
            at += rune.Utf16SequenceLength;
        }

        units.Add(at);
        return units;
    }
}
