using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using PairingDomain.Flows;

namespace PairingDomain.Registers;

/// <summary>Writes flows as lines of JSON.</summary>
internal sealed class JsonFlowWriter(ArrayBufferWriter<byte> buffer) : IDisposable
{
    // Chinese names stay readable.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };

    private static readonly JsonEncodedText[] Sectors = Encoded(FlowField.Sector);
    private static readonly JsonEncodedText[] Instruments = Encoded(FlowField.Instrument);
    private static readonly JsonEncodedText[] Sources = Encoded(FlowField.SourceOfFunds);
    private static readonly JsonEncodedText[] Kinds = Encoded(FlowField.Kind);

    private readonly Utf8JsonWriter writer = new(buffer, Options);

    /// <summary>The names of the members, by the number of the field.</summary>
    public static IReadOnlyList<JsonEncodedText> Names { get; } =
    [
        .. Enum.GetNames<FlowField>()
            .Select(name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name))),
    ];

    public void Write(in Flow flow)
    {
        if (flow.Assisting is null || flow.Assisted is null || flow.Amount.Currency.IsNone)
        {
            throw new ArgumentException($"'{flow}' cannot be written.", nameof(flow));
        }

        writer.WriteStartObject();
        Span<char> text = stackalloc char[48];
        flow.Amount.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteString(Names[(int)FlowField.Amount], text[..length]);
        writer.WriteString(Names[(int)FlowField.Date], Day(flow.Date, text));
        writer.WriteString(Names[(int)FlowField.Assisting], flow.Assisting.ToString());
        writer.WriteString(Names[(int)FlowField.Assisted], flow.Assisted.ToString());
        WriteWord(FlowField.Sector, Sectors, (int?)flow.Sector);
        WriteWord(FlowField.Instrument, Instruments, (int?)flow.Instrument);
        WriteWord(FlowField.SourceOfFunds, Sources, (int?)flow.SourceOfFunds);
        WriteWord(FlowField.Kind, Kinds, (int)flow.Kind);
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private static ReadOnlySpan<char> Day(LocalDate date, Span<char> text)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        text.TryWrite(CultureInfo.InvariantCulture, $"{iso.Year:0000}-{iso.Month:00}-{iso.Day:00}", out var length);
        return text[..length];
    }

    private static JsonEncodedText[] Encoded(FlowField field) =>
        [.. RegisterWords.WordsOf(field).Select(word => JsonEncodedText.Encode(word))];

    private void WriteWord(FlowField field, JsonEncodedText[] words, int? value)
    {
        if (value is { } number)
        {
            writer.WriteString(Names[(int)field], words[number]);
        }
    }
}
