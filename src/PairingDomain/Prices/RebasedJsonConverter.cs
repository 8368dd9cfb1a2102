using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using PairingDomain.Json;

namespace PairingDomain.Prices;

/// <summary>
/// A re-basing as an object: <c>{"amount":"CNY 65079595.52","unrounded":"CNY 65079595.52 in prices of 2020","rounding":
/// "to-even","original":"CNY 50800000 in prices of 2010","index":{…}}</c>, the index with its values for the two years.
/// Amount (absent where the currency has no minor unit) follows from the rest; it and the unrounded result are checked
/// against it when they are read.
/// </summary>
/// <remarks>Public because a caller's source-generated serializer has to construct it; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RebasedJsonConverter : JsonConverter<Rebased>
{
    private const string What = "a re-basing";

    /// <inheritdoc/>
    public override Rebased Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new JsonObjectReader(document.RootElement, What).Make(ReadMembers);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rebased value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (AmountOf(value) is { } amount)
        {
            writer.WriteString("amount", amount);
        }

        writer.WriteString("unrounded", value.Unrounded.ToString());
        writer.WriteString("rounding", RoundingWords.Of(value.Rounding));
        writer.WriteString("original", value.Original.ToString());
        writer.WritePropertyName("index");
        PriceIndexJsonConverter.Write(writer, value.Index);
        writer.WriteEndObject();
    }

    private static Rebased ReadMembers(JsonObjectReader members)
    {
        var amount = members.OptionalText("amount");
        var unrounded = PricedMoney.Parse(members.Text("unrounded"));
        var word = members.Text("rounding");
        var original = PricedMoney.Parse(members.Text("original"));
        var index = PriceIndexJsonConverter.Read(members.Element("index"));
        members.End();
        var rounding = RoundingWords.Read(word);
        if (unrounded.Basis.Year is not { } year)
        {
            throw new JsonException($"{unrounded} is not in the prices of a year.");
        }

        var rebased = original.RebaseTo(year, index, rounding);
        return rebased.Unrounded != unrounded ? throw new JsonException($"{unrounded} is not {original} by {index}.")
            : amount is not null && amount != AmountOf(rebased)
                ? throw new JsonException($"{amount} is not {unrounded} rounded {word}.")
            : rebased;
    }

    private static string? AmountOf(Rebased value) =>
        value.Unrounded.Currency.MinorUnits is null ? null : value.Amount.ToString();
}
