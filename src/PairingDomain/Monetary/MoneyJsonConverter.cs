using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Monetary;

/// <summary>Money as a string, "CNY 1234.50", so that no reader takes the amount for a binary double; also as the key of a dictionary.</summary>
/// <remarks>Public because a caller's source-generated serializer has to construct it; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    // Code, blank, sign, 29 digits and a point.
    private const int LongestText = 35;

    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadText(ref reader)
            : throw new JsonException(
                $"Expected money as a string, such as \"CNY 1234.50\", found {reader.TokenType}."
            );

    /// <inheritdoc/>
    public override Money ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[LongestText];
        writer.WriteStringValue(text[..Format(value, text)]);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[LongestText];
        writer.WritePropertyName(text[..Format(value, text)]);
    }

    private static Money ReadText(ref Utf8JsonReader reader)
    {
        var reading = MoneyReader.ReadMoney(JsonText.Get(ref reader), default, null, out var money);
        if (reading.Failure == MoneyFailure.None)
        {
            return money;
        }

        var cause = MoneyFailures.Exception(reading);
        throw new JsonException(cause.Message, cause);
    }

    private static int Format(Money value, Span<byte> text) =>
        value.Currency.IsNone ? throw new JsonException("default(Money) has no currency and is not written.")
        : value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture) ? length
        : throw new JsonException("The text of the money does not fit.");
}
