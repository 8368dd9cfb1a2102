using System.IO.Compression;
using PairingDomain.Embedded;

namespace PairingDomain.ReferenceData;

/// <summary>The packed files behind a <see cref="Reference"/>: those of the assembly, or those of an archive in memory.</summary>
internal sealed class ReferenceFiles
{
    private readonly Dictionary<string, byte[]>? archive;

    private ReferenceFiles(Dictionary<string, byte[]>? archive) => this.archive = archive;

    public static ReferenceFiles Embedded { get; } = new(null);

    /// <exception cref="InvalidDataException">The stream is not a zip archive.</exception>
    public static ReferenceFiles FromArchive(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var buffer = new MemoryStream();
            content.CopyTo(buffer);
            files[entry.FullName] = buffer.ToArray();
        }

        return new ReferenceFiles(files);
    }

    /// <exception cref="InvalidDataException">There is no such file.</exception>
    public byte[] Bytes(string name)
    {
        if (archive is not null)
        {
            return archive.TryGetValue(name, out var bytes)
                ? bytes
                : throw new InvalidDataException(
                    $"The archive has no file '{name}'; it has {string.Join(", ", archive.Keys)}."
                );
        }

        return EmbeddedFile.Bytes(name);
    }

    /// <exception cref="InvalidDataException">There is no such file.</exception>
    public string Text(string name) => EmbeddedFile.Decode(Bytes(name));

    /// <exception cref="InvalidDataException">There is no such table.</exception>
    public TableRow[] Table(string name) => EmbeddedTable.Read(name, Text(name + ".tsv"));
}
