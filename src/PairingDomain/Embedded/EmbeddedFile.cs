using System.Text;

namespace PairingDomain.Embedded;

/// <summary>A file embedded in the assembly under the name <c>PairingDomain.FILE</c>.</summary>
internal static class EmbeddedFile
{
    /// <summary>The whole file.</summary>
    /// <exception cref="InvalidDataException">No such file is embedded.</exception>
    public static byte[] Bytes(string fileName)
    {
        using var content =
            typeof(EmbeddedFile).Assembly.GetManifestResourceStream("PairingDomain." + fileName)
            ?? throw new InvalidDataException($"The assembly has no embedded file '{fileName}'.");
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The whole file, which is UTF-8.</summary>
    /// <exception cref="InvalidDataException">No such file is embedded.</exception>
    public static string Text(string fileName) => Decode(Bytes(fileName));

    /// <summary>
    /// The text of UTF-8 bytes, with or without a byte order mark. Decoded at once, because a reader of streams takes
    /// longer to start than such a file takes to read.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> utf8) =>
        Encoding.UTF8.GetString(utf8 is [0xEF, 0xBB, 0xBF, .. var text] ? text : utf8);
}
