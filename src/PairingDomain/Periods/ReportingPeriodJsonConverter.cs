using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Periods;

/// <summary>
/// A reporting period as the JSON string of its text, also as the key of an object. Public only because a
/// caller's source-generated serializer has to construct it; nobody else needs it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportingPeriodJsonConverter : JsonConverter<ReportingPeriod>
{
    /// <inheritdoc/>
    public override ReportingPeriod Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException(
                $"Expected a reporting period as a string, such as \"2016/2019\", found {reader.TokenType}."
            );

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override ReportingPeriod ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        ReportingPeriod value,
        JsonSerializerOptions options
    ) => writer.WritePropertyName(value.ToString());

    private static ReportingPeriod Parse(string? text)
    {
        if (ReportingPeriod.TryParse(text, out var period))
        {
            return period;
        }

        throw new JsonException(PeriodFailures.Exception(PeriodReader.Read(text, out _, out _), text).Message);
    }
}
