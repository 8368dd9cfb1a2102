using System.Text.Json.Serialization;
using PairingDomain.Rates;

namespace PairingDomain.Tests.Rates;

/// <summary>What a caller writes who serializes without reflection.</summary>
[JsonSerializable(typeof(Converted))]
[JsonSerializable(typeof(ExchangeRate[]))]
internal sealed partial class RatesJsonContext : JsonSerializerContext;
