using System.Text.Json.Serialization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Prices;
using PairingDomain.Quantities;

namespace PackageConsumer;

/// <summary>The consumer's own serialization contract; the values bring their converters with them.</summary>
[JsonSerializable(typeof(Rational))]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(PricedMoney))]
[JsonSerializable(typeof(PriceBasis))]
[JsonSerializable(typeof(Rebased))]
[JsonSerializable(typeof(Unit))]
[JsonSerializable(typeof(Quantity))]
[JsonSerializable(typeof(Bounds))]
[JsonSerializable(typeof(PlanPeriod))]
[JsonSerializable(typeof(ReportingPeriod))]
[JsonSerializable(typeof(DivisionCode))]
[JsonSerializable(typeof(Place))]
internal sealed partial class ConsumerJson : JsonSerializerContext;
