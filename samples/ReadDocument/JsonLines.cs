using System.Text;
using System.Text.Json;
using PairingDomain.Quantities;
using PairingDomain.Reading;

namespace ReadDocument;

/// <summary>The mentions of a text as JSON Lines, with spans in Unicode code points.</summary>
internal static class JsonLines
{
    public static string Of(string text)
    {
        var points = CodePoints(text);
        var lines = new StringBuilder();
        foreach (var mention in MentionReader.Read(text, Own.Conventions))
        {
            // What has no value is no figure yet: "thousands of".
            if (!mention.IsVague)
            {
                lines.Append(Line(mention, points)).Append('\n');
            }
        }

        return lines.ToString();
    }

    private static string Line(Mention mention, int[] points)
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            json.WriteStartObject();
            json.WriteNumber("start", points[mention.Start]);
            json.WriteNumber("end", points[mention.End]);
            json.WriteString("quote", mention.Text);
            json.WriteString("value", ValueOf(mention));
            if (mention.IsMalformed)
            {
                json.WriteStartArray("readings");
                foreach (var reading in mention.Readings)
                {
                    json.WriteStringValue(reading.ToString());
                }

                json.WriteEndArray();
            }

            json.WriteString("kind", mention.Kind.ToString().ToLowerInvariant());
            json.WriteString("currency", mention.Currency?.Code);
            json.WriteString("unit", UnitOf(mention.Unit));
            json.WriteString("qualifier", QualifierOf(mention));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string? ValueOf(Mention mention) => mention.Value?.ToString();

    // A counted noun without a code is written without the braces of its unit.
    private static string? UnitOf(Unit? unit) => unit?.Code.Trim('{', '}');

    private static string QualifierOf(Mention mention) =>
        mention switch
        {
            { Qualifier: Qualifier.Exact, IsIncomplete: true } => "incomplete-statistics",
            { Qualifier: Qualifier.AtLeast } => "at-least",
            { Qualifier: Qualifier.AtMost } => "at-most",
            { Qualifier: Qualifier.UpTo } => "up-to",
            _ => mention.Qualifier.ToString().ToLowerInvariant(),
        };

    // For each UTF-16 index, how many code points stand before it; a lone surrogate is one.
    private static int[] CodePoints(string text)
    {
        var points = new int[text.Length + 1];
        for (var index = 0; index < text.Length; index++)
        {
            var isSecond = index > 0 && char.IsSurrogatePair(text[index - 1], text[index]);
            points[index + 1] = points[index] + (isSecond ? 0 : 1);
        }

        return points;
    }
}
