using System.Text;
using System.Text.Json;
using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Reading.Documents;

/// <summary>
/// Corrections as JSON: an array of objects, <c>[{"kind":"correct","quote":"11,0000","before":"more than ","after":" job
/// seekers","occurrence":1,"value":"110000"}]</c>. A member that is left out is left as it was read.
/// </summary>
public static class CorrectionJson
{
    private static readonly string[] Members =
    [
        "kind",
        "quote",
        "before",
        "after",
        "occurrence",
        "measure",
        "value",
        "period",
        "status",
        "basis",
        "reason",
    ];

    /// <summary>Writes corrections.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="corrections"/> is null.</exception>
    public static string Write(IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            json.WriteStartArray();
            foreach (var correction in corrections)
            {
                Write(json, correction);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Reads corrections.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is no array of corrections; the message names the item and the member.</exception>
    public static IReadOnlyList<Correction> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(Read)]
                : throw new FormatException("Corrections are a JSON array.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"Corrections are no JSON: {exception.Message}", exception);
        }
    }

    private static void Write(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(correction.Kind));
        json.WriteString("quote", correction.Quote);
        json.WriteString("before", correction.Before);
        json.WriteString("after", correction.After);
        json.WriteNumber("occurrence", correction.Occurrence);
        WriteIf(json, "measure", correction.Measure);
        WriteIf(json, "value", correction.Value?.ToString());
        WriteIf(json, "period", correction.Period?.ToString());
        WriteIf(json, "status", correction.Status is { } status ? Name(status) : null);
        WriteIf(json, "basis", correction.Basis is { } basis ? Name(basis) : null);
        WriteIf(json, "reason", correction.Reason);
        json.WriteEndObject();
    }

    private static void WriteIf(Utf8JsonWriter json, string member, string? value)
    {
        if (value is not null)
        {
            json.WriteString(member, value);
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static Correction Read(JsonElement item, int index)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            throw Bad(index, "kind", "is no object");
        }

        foreach (var member in item.EnumerateObject())
        {
            if (!Members.Contains(member.Name))
            {
                throw Bad(index, member.Name, "is no member of a correction");
            }
        }

        return new Correction
        {
            Kind = Enum<CorrectionKind>(item, index, "kind") ?? throw Bad(index, "kind", "is missing"),
            Quote = Text(item, index, "quote") is { Length: > 0 } quote
                ? quote
                : throw Bad(index, "quote", "is missing"),
            Before = Text(item, index, "before") ?? "",
            After = Text(item, index, "after") ?? "",
            Occurrence = Occurrence(item, index),
            Measure = Text(item, index, "measure"),
            Value =
                Text(item, index, "value") is not { } value ? null
                : Rational.TryParse(value, out var number) ? number
                : throw Bad(index, "value", $"'{value}' is no number"),
            Period =
                Text(item, index, "period") is not { } text ? null
                : ReportingPeriod.TryParse(text, out var period) ? period
                : throw Bad(index, "period", $"'{text}' is no period"),
            Status = Enum<Status>(item, index, "status"),
            Basis = Enum<Basis>(item, index, "basis"),
            Reason = Text(item, index, "reason"),
        };
    }

    private static int Occurrence(JsonElement item, int index) =>
        !item.TryGetProperty("occurrence", out var value) ? 1
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 1 ? number
        : throw Bad(index, "occurrence", "is no whole number from 1");

    private static string? Text(JsonElement item, int index, string member) =>
        !item.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Bad(index, member, "is no text");

    private static T? Enum<T>(JsonElement item, int index, string member)
        where T : struct, Enum
    {
        if (Text(item, index, member) is not { } name)
        {
            return null;
        }

        foreach (var value in System.Enum.GetValues<T>())
        {
            if (Name(value) == name)
            {
                return value;
            }
        }

        throw Bad(index, member, $"'{name}' is none of {string.Join(", ", System.Enum.GetValues<T>().Select(Name))}");
    }

    private static FormatException Bad(int index, string member, string message) =>
        new(FormattableString.Invariant($"Correction {index}, \"{member}\": {message}."));
}
