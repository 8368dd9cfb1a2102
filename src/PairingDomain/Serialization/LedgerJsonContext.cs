using System.Text.Json.Serialization;

namespace PairingDomain.Serialization;

/// <summary>Source-generated metadata of the JSON document; nothing is found by reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(DocumentDto))]
[JsonSerializable(typeof(MeasureDto))]
[JsonSerializable(typeof(FigureDto))]
internal sealed partial class LedgerJsonContext : JsonSerializerContext;
