using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PairingDomain.Json;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

/// <summary>
/// A price index as an object: <c>{"id":"china-cpi","name":"…","currency":"CNY","baseYear":2010,"values":{"2010":"100",
/// "2011":"105.5539"},"source":"…","trust":"…"}</c>. Values are strings, so that no reader takes them for binary doubles.
/// </summary>
/// <remarks>Public because a caller's source-generated serializer has to construct it; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PriceIndexJsonConverter : JsonConverter<PriceIndex>
{
    private const string What = "a price index";

    /// <inheritdoc/>
    public override PriceIndex Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PriceIndex value, JsonSerializerOptions options) =>
        Write(writer, value);

    internal static PriceIndex Read(JsonElement element) => new JsonObjectReader(element, What).Make(ReadMembers);

    internal static void Write(Utf8JsonWriter writer, PriceIndex value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("name", value.Name);
        writer.WriteString("currency", value.Currency.Code);
        writer.WriteNumber("baseYear", value.BaseYear);
        writer.WriteStartObject("values");
        foreach (var year in value.Years)
        {
            writer.WriteString(year.ToString(CultureInfo.InvariantCulture), value[year].ToString());
        }

        writer.WriteEndObject();
        writer.WriteString("source", value.Source);
        writer.WriteString("trust", value.Trust);
        writer.WriteEndObject();
    }

    private static PriceIndex ReadMembers(JsonObjectReader members)
    {
        var id = members.Text("id");
        var name = members.Text("name");
        var currency = Currency.Parse(members.Text("currency"), CultureInfo.InvariantCulture);
        var baseYear = members.Element("baseYear");
        var values = members.Element("values");
        var source = members.Text("source");
        var trust = members.Text("trust");
        members.End();
        return PriceIndex.Of(
            id,
            name,
            currency,
            baseYear.ValueKind == JsonValueKind.Number && baseYear.TryGetInt32(out var year)
                ? year
                : throw new JsonException($"'baseYear' of {What} is {baseYear.GetRawText()}, expected a year."),
            ReadValues(values),
            source,
            trust
        );
    }

    private static List<KeyValuePair<int, Rational>> ReadValues(JsonElement values) =>
        values.ValueKind != JsonValueKind.Object
            ? throw new JsonException($"'values' of {What} is {values.ValueKind}, expected an object.")
            :
            [
                .. values
                    .EnumerateObject()
                    .Select(member =>
                        KeyValuePair.Create(
                            int.TryParse(member.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                                ? year
                                : throw new JsonException($"'{member.Name}' in 'values' of {What} is not a year."),
                            member.Value.ValueKind == JsonValueKind.String
                            && Rational.TryParse(member.Value.GetString(), out var value)
                                ? value
                                : throw new JsonException(
                                    $"The value of {member.Name} in {What} is {member.Value.GetRawText()}, expected a number as a string."
                                )
                        )
                    ),
            ];
}
