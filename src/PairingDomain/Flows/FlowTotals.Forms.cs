using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Flows;

// Totals on their way from one machine to another.
[JsonConverter(typeof(FlowTotalsJsonConverter))]
public sealed partial class FlowTotals
{
    /// <summary>Writes the totals as one JSON object: <c>axes</c>, <c>range</c> and <c>rows</c> with <c>key</c>, <c>sum</c>, <c>count</c>, <c>min</c> and <c>max</c>. Amounts are strings.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        FlowTotalsJson.Write(writer, this);
    }

    /// <inheritdoc cref="WriteJson"/>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            WriteJson(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Reads totals from JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON, or not that of totals; the message says what is wrong.</exception>
    public static FlowTotals FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonDocument.Parse(json);
        return FlowTotalsJson.Read(document.RootElement);
    }

    /// <summary>The totals as bytes, with a version and a checksum: a third of the JSON's size.</summary>
    public byte[] ToBytes() => FlowTotalsFile.Write(this);

    /// <summary>Reads totals from bytes.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <exception cref="InvalidDataException">The bytes are not such totals, or damaged or cut off; the message says what is wrong.</exception>
    public static FlowTotals FromBytes(ReadOnlyMemory<byte> bytes) => FlowTotalsFile.Read(bytes);
}
