using System.Text.Json.Serialization;
using PairingDomain.Numerics;

namespace PackageConsumer;

/// <summary>The consumer's own serialization contract; the values bring their converters with them.</summary>
[JsonSerializable(typeof(Rational))]
internal sealed partial class ConsumerJson : JsonSerializerContext;
