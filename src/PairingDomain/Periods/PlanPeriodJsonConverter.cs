using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Periods;

/// <summary>
/// A plan period as the JSON string of its id, also as the key of an object. Public only because a
/// caller's source-generated serializer has to construct it; nobody else needs it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanPeriodJsonConverter : JsonConverter<PlanPeriod>
{
    /// <inheritdoc/>
    public override PlanPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.TokenType == JsonTokenType.String ? reader.GetString() : null, reader.TokenType);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PlanPeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);

    /// <inheritdoc/>
    public override PlanPeriod ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Find(reader.GetString(), reader.TokenType);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PlanPeriod value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Id);

    private static PlanPeriod Find(string? id, JsonTokenType found) =>
        PlanPeriod.TryOf(id, out var period)
            ? period
            : throw new JsonException(
                $"Expected the id of a plan period, such as \"FYP13\", found {(id is null ? found.ToString() : $"\"{id}\"")}."
            );
}
