using System.Text;
using System.Text.Unicode;

namespace PairingDomain.Csv;

/// <summary>Tells the encoding of an input from its beginning.</summary>
internal static class InputEncoding
{
    // The longest character of UTF-8, which the end of a sample may cut.
    private const int LongestCharacter = 4;

    /// <summary>
    /// The encoding to read with, for a reader that sees byte order marks itself: null for UTF-8 and for what has such a
    /// mark; GB18030 for bytes that are no UTF-8.
    /// </summary>
    /// <param name="sample">The beginning of the input.</param>
    /// <param name="isAll">Whether that is all of it.</param>
    public static Encoding? Of(ReadOnlySpan<byte> sample, bool isAll)
    {
        if (sample is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            return null;
        }

        for (var cut = 0; cut < (isAll ? 1 : LongestCharacter) && cut <= sample.Length; cut++)
        {
            if (Utf8.IsValid(sample[..^cut]))
            {
                return null;
            }
        }

        // The instance and not a registration: what other code means by an encoding stays as it was.
        return Replacing(CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!);
    }

    /// <summary>The encoding with U+FFFD for bytes that are none of it, which no field accepts; the usual replacement is a "?".</summary>
    public static Encoding Replacing(Encoding encoding)
    {
        var replacing = (Encoding)encoding.Clone();
        replacing.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return replacing;
    }
}
