using System.Text.Json;

namespace PairingDomain.Monetary;

/// <summary>The text of a JSON string or property name, without copying one that is far too long.</summary>
internal static class JsonText
{
    // A character takes at most six bytes in JSON, as \u5143.
    private const int LongestBytes = Money.MaxTextLength * 6;

    /// <exception cref="JsonException">The text is longer than any money, or no text at all (lone surrogates, bytes that are not UTF-8).</exception>
    public static string Get(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestBytes)
        {
            throw new JsonException($"A text of {length} bytes is longer than the {LongestBytes} that are read.");
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException notText)
        {
            throw new JsonException("The string is not valid Unicode text.", notText);
        }
    }
}
