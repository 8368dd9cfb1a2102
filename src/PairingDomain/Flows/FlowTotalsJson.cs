using System.Globalization;
using System.Text.Json;
using PairingDomain.Grouping;
using PairingDomain.Json;
using PairingDomain.Numerics;

namespace PairingDomain.Flows;

/// <summary>
/// Totals as a JSON object: <c>axes</c>, <c>rows</c> with <c>key</c>, <c>sum</c>, <c>count</c> and, where asked for,
/// <c>min</c> and <c>max</c>. Amounts are strings; a part of a key that is no single group is an object with <c>kind</c>.
/// </summary>
internal static class FlowTotalsJson
{
    public static void Write(Utf8JsonWriter writer, FlowTotals totals)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("axes");
        foreach (var axis in totals.Axes)
        {
            writer.WriteStringValue(FlowKeyText.Of(axis));
        }

        writer.WriteEndArray();
        writer.WriteBoolean("range", totals.HasRange);
        writer.WriteStartArray("rows");
        for (var row = 0; row < totals.Count; row++)
        {
            Write(writer, totals, totals.Space.KeyOf(totals.Cells.Codes[row]), totals.Cells[row]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">It is no such object.</exception>
    public static FlowTotals Read(JsonElement element)
    {
        var reader = new JsonObjectReader(element, "totals of flows");
        return reader.Make(all =>
        {
            Axis[] axes = [.. all.Elements("axes").Select(axis => FlowKeyText.AxisOf(TextOf(axis)))];
            var hasRange = all.Element("range").ValueKind == JsonValueKind.True;
            var builder = new FlowTotalsBuilder(axes, hasRange);
            foreach (var row in all.Elements("rows"))
            {
                Add(builder, new JsonObjectReader(row, "a row of totals"), axes, hasRange);
            }

            all.End();
            return builder.Build();
        });
    }

    private static void Write(Utf8JsonWriter writer, FlowTotals totals, GroupKey key, in FlowCell cell)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("key");
        foreach (var part in key)
        {
            if (part.Kind == KeyKind.One)
            {
                writer.WriteStringValue(part.Code);
            }
            else
            {
                writer.WriteStartObject();
                writer.WriteString("kind", part.Code);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
        writer.WriteString("sum", FlowAmount.Exactly(cell.Sum, cell.Wide).ToString());
        writer.WriteNumber("count", cell.Count);
        if (totals.HasRange)
        {
            writer.WriteString("min", cell.Least.ToString(CultureInfo.InvariantCulture));
            writer.WriteString("max", cell.Most.ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
    }

    private static void Add(FlowTotalsBuilder builder, JsonObjectReader row, Axis[] axes, bool hasRange)
    {
        var parts = row.Elements("key");
        if (parts.Count != axes.Length)
        {
            throw new FormatException($"A key has {parts.Count} parts, not {axes.Length}.");
        }

        var cell = new FlowCell(
            0,
            FlowAmount.WideOf(Rational.Parse(row.Text("sum"))),
            row.Element("count").GetInt64(),
            hasRange ? AmountOf(row.Text("min")) : 0,
            hasRange ? AmountOf(row.Text("max")) : 0
        );
        builder.Add([.. parts.Zip(axes, PartOf)], cell);
        row.End();
    }

    private static KeyPart PartOf(JsonElement part, Axis axis)
    {
        if (part.ValueKind == JsonValueKind.String)
        {
            return FlowKeyText.PartOf(axis, part.GetString()!);
        }

        var reader = new JsonObjectReader(part, "a part of a key");
        var kind = FlowKeyText.KindOf(reader.Text("kind"));
        reader.End();
        return KeyPart.Of(axis, kind);
    }

    private static string TextOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.String
            ? element.GetString()!
            : throw new FormatException($"Expected a string, found {element.ValueKind}.");

    private static decimal AmountOf(string text) =>
        decimal.Parse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture
        );
}
