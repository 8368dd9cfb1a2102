using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Flows;

/// <summary>Totals as a JSON object; public only because a caller's source-generated serializer has to construct it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlowTotalsJsonConverter : JsonConverter<FlowTotals>
{
    /// <inheritdoc/>
    public override FlowTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return FlowTotalsJson.Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FlowTotals value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        FlowTotalsJson.Write(writer, value);
    }
}
