using System.IO.Compression;
using System.Text;
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

        using var content = EmbeddedFile.Open(name);
        var embedded = new byte[content.Length];
        content.ReadExactly(embedded);
        return embedded;
    }

    /// <exception cref="InvalidDataException">There is no such file.</exception>
    public TextReader Text(string name) => new StreamReader(new MemoryStream(Bytes(name)), Encoding.UTF8);

    /// <exception cref="InvalidDataException">There is no such table.</exception>
    public IEnumerable<TableRow> Table(string name) => EmbeddedTable.Read(name, Text(name + ".tsv"));
}
