using System.Text.Json.Serialization;

namespace PairingDomain.Tests.Quantities;

/// <summary>What a caller writes who serializes without reflection.</summary>
[JsonSerializable(typeof(JsonTests.Stock))]
internal sealed partial class QuantitiesJsonContext : JsonSerializerContext;
