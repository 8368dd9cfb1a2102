using System.Text;
using System.Text.Json;
using PairingDomain.Numerics;

namespace PairingDomain.Registers;

/// <summary>Reads lines of JSON into an intake.</summary>
internal sealed class JsonFlowReader(FlowIntake intake)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 2 };

    // By the number of the field.
    private static readonly byte[][] Names =
    [
        .. JsonFlowWriter.Names.Select(name => Encoding.UTF8.GetBytes(name.Value)),
    ];

    private byte[] unescaped = new byte[256];

    public void Read(long number, ReadOnlySpan<byte> line)
    {
        if (number == 1 && line.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
        }

        if (!line.ContainsAnyExcept(" \t\r"u8))
        {
            return;
        }

        intake.Begin(number);
        try
        {
            ReadObject(line);
        }
        catch (JsonException fault)
        {
            // The message ends with a path and a position, which the fault has of its own.
            var message = fault.Message;
            var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            intake.Refuse((fault.BytePositionInLine ?? -1) + 1, end < 0 ? message : message[..end]);
        }
        catch (InvalidOperationException)
        {
            intake.Refuse(0, "A text of the line is no Unicode.");
        }

        intake.End();
    }

    private void ReadObject(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Expected an object.", null, null, reader.TokenStartIndex);
        }

        var seen = 0;
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var column = reader.TokenStartIndex + 1;
            var field = FieldOf(ref reader, next);
            if (field < 0)
            {
                intake.Refuse(column, $"A flow has no '{NumberFailures.Shorten(reader.GetString())}'.");
            }
            else if ((seen & (1 << field)) != 0)
            {
                intake.Refuse(column, $"'{JsonFlowWriter.Names[field].Value}' stands twice.");
                field = -1;
            }

            seen |= field < 0 ? 0 : 1 << field;
            next = field + 1;
            reader.Read();
            ReadValue(ref reader, field);
        }

        reader.Read();
    }

    private static int FieldOf(ref Utf8JsonReader reader, int expected)
    {
        // Members mostly come in one order.
        if (expected < Names.Length && reader.ValueTextEquals(Names[expected]))
        {
            return expected;
        }

        for (var field = 0; field < Names.Length; field++)
        {
            if (reader.ValueTextEquals(Names[field]))
            {
                return field;
            }
        }

        return -1;
    }

    private void ReadValue(ref Utf8JsonReader reader, int field)
    {
        var column = reader.TokenStartIndex + 1;
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.String when field >= 0:
                intake.Set((FlowField)field, Unescaped(ref reader), column);
                break;
            case JsonTokenType.Number when field == (int)FlowField.Amount:
                intake.Set(FlowField.Amount, reader.ValueSpan, column);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                intake.Refuse(column, "Expected a text, found an object or an array.");
                reader.Skip();
                break;
            default:
                if (field >= 0)
                {
                    intake.Refuse(column, $"Expected a text, found {reader.TokenType}.");
                }

                break;
        }
    }

    private ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        if (unescaped.Length < reader.ValueSpan.Length)
        {
            unescaped = new byte[reader.ValueSpan.Length];
        }

        return unescaped.AsSpan(0, reader.CopyString(unescaped));
    }
}
