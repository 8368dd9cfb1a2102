using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using PairingDomain.Json;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// A rate as an object: <c>{"from":"USD","to":"CNY","rate":"6.77027","period":"2010","kind":"period-average",
/// "source":{"name":"World Bank annual","trust":"one source"}}</c>. An inverse is written as
/// <c>{"inverseOf":{…}}</c> and a cross rate as <c>{"cross":[{…},{…}]}</c>, both with from, to and rate besides, which are
/// checked against the legs when they are read.
/// </summary>
/// <remarks>Public because a caller's source-generated serializer has to construct it; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExchangeRateJsonConverter : JsonConverter<ExchangeRate>
{
    private const string What = "an exchange rate";
    private const string InverseOf = "inverseOf";
    private const string Cross = "cross";

    /// <inheritdoc/>
    public override ExchangeRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExchangeRate value, JsonSerializerOptions options) =>
        Write(writer, value);

    internal static ExchangeRate Read(JsonElement element) => new JsonObjectReader(element, What).Make(ReadMembers);

    internal static void Write(Utf8JsonWriter writer, ExchangeRate value)
    {
        writer.WriteStartObject();
        writer.WriteString("from", value.From.Code);
        writer.WriteString("to", value.To.Code);
        writer.WriteString("rate", value.Rate.ToString());
        switch (value.Derivation)
        {
            case RateDerivation.Inverse:
                writer.WritePropertyName(InverseOf);
                Write(writer, value.Legs[0]);
                break;
            case RateDerivation.Cross:
                writer.WriteStartArray(Cross);
                foreach (var leg in value.Legs)
                {
                    Write(writer, leg);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteString("period", value.Period.ToString());
                writer.WriteString("kind", RateWords.Code(value.Kind));
                WriteSource(writer, value.Source);
                break;
        }

        writer.WriteEndObject();
    }

    private static ExchangeRate ReadMembers(JsonObjectReader members)
    {
        var from = Currency.Of(members.Text("from"));
        var to = Currency.Of(members.Text("to"));
        var value = Rational.Parse(members.Text("rate"));
        var inverted = members.Optional(InverseOf);
        var crossed = members.Elements(Cross);
        if (inverted is null && crossed.Count == 0)
        {
            return ReadStated(members, from, to, value);
        }

        members.End();
        var rate = (inverted, crossed.Count) switch
        {
            ({ } leg, 0) => Read(leg).Inverse(),
            (null, 2) => ExchangeRate.Cross(Read(crossed[0]), Read(crossed[1])),
            _ => throw new JsonException($"{What} is the inverse of one rate or the cross of two."),
        };
        return rate.From == from && rate.To == to && rate.Rate == value
            ? rate
            : throw new JsonException($"1 {from} = {value} {to} is not what its legs give: {rate}.");
    }

    private static ExchangeRate ReadStated(JsonObjectReader members, Currency from, Currency to, Rational value)
    {
        var period = ReportingPeriod.Parse(members.Text("period"));
        var word = members.Text("kind");
        var kind = RateWords.TryRead(word, out var named)
            ? named
            : throw new JsonException($"'{word}' is no kind of rate; the kinds are {RateWords.All}.");
        var source = new JsonObjectReader(members.Element("source"), "the source of a rate").Make(ReadSource);
        members.End();
        return ExchangeRate.Of(from, to, value, period, kind, source);
    }

    private static RateSource ReadSource(JsonObjectReader members)
    {
        var source = new RateSource(members.Text("name"))
        {
            Origin = members.OptionalText("origin"),
            Trust = members.OptionalText("trust"),
            Licence = members.OptionalText("licence"),
        };
        members.End();
        return source;
    }

    private static void WriteSource(Utf8JsonWriter writer, RateSource source)
    {
        writer.WriteStartObject("source");
        writer.WriteString("name", source.Name);
        WriteOptional(writer, "origin", source.Origin);
        WriteOptional(writer, "trust", source.Trust);
        WriteOptional(writer, "licence", source.Licence);
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
