using System.Buffers;
using System.Text;

namespace PairingDomain.Monetary;

/// <summary>Leaves out the blanks around UTF-8 text, as <see cref="MemoryExtensions.Trim(ReadOnlySpan{char})"/> does for UTF-16.</summary>
internal static class Utf8Blanks
{
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (
            Rune.DecodeFromUtf8(text, out var first, out var used) == OperationStatus.Done && Rune.IsWhiteSpace(first)
        )
        {
            text = text[used..];
        }

        while (
            Rune.DecodeLastFromUtf8(text, out var last, out var used) == OperationStatus.Done && Rune.IsWhiteSpace(last)
        )
        {
            text = text[..^used];
        }

        return text;
    }
}
