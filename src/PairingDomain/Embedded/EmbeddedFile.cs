using System.Text;

namespace PairingDomain.Embedded;

/// <summary>A file embedded in the assembly under the name <c>PairingDomain.FILE</c>.</summary>
internal static class EmbeddedFile
{
    /// <exception cref="InvalidDataException">No such file is embedded.</exception>
    public static Stream Open(string fileName) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceStream("PairingDomain." + fileName)
        ?? throw new InvalidDataException($"The assembly has no embedded file '{fileName}'.");

    /// <exception cref="InvalidDataException">No such file is embedded.</exception>
    public static TextReader OpenText(string fileName) => new StreamReader(Open(fileName), Encoding.UTF8);
}
