using System.Diagnostics.CodeAnalysis;
using PairingDomain.Places;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

// Files. The layout is defined in StoredLayout (the frame) and FlowSection (what stands in it).
public sealed partial class FlowTable
{
    /// <summary>Writes the table as a binary file: versioned, with checksums, to be opened in milliseconds.</summary>
    /// <remarks>
    /// The file is written beside its place and moved there when it is whole: whoever opens the path finds the old file or
    /// the new one, never half of one, and tables that have the old one open keep it. Two savings of one table give the same
    /// bytes.
    /// </remarks>
    /// <param name="path">Where to; a file that is there is replaced.</param>
    /// <param name="progress">Told of bytes written; null where nobody asks.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be written; nothing is left of it.</exception>
    /// <exception cref="ObjectDisposedException">The table is of a <see cref="FlowFile"/> that was disposed.</exception>
    public void Save(string path, IProgress<FlowProgress>? progress = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var part = $"{path}.{Path.GetRandomFileName()}.part";
        try
        {
            using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
            {
                FlowFileWriter.Write(this, stream, progress);
                stream.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Writes the table in the form of <see cref="Save(string, IProgress{FlowProgress}?)"/> from where the stream stands; the stream stays open.</summary>
    /// <param name="stream">Where to; it need not be able to seek.</param>
    /// <param name="progress">Told of bytes written; null where nobody asks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The table is of a <see cref="FlowFile"/> that was disposed.</exception>
    public void Save(Stream stream, IProgress<FlowProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FlowFileWriter.Write(this, stream, progress);
    }

    /// <summary>
    /// Opens a file of flows in place: it is mapped into memory, every checksum and every value is checked, nothing is
    /// copied.
    /// </summary>
    /// <remarks>
    /// The mapping belongs to the table and to all tables made of it by <see cref="Merge"/> or <see cref="Append"/>; it goes
    /// when the last of them does. Who wants to say when, opens a <see cref="FlowFile"/>. The file must not be changed or
    /// cut while it is mapped (replacing it, as <see cref="Save(string, IProgress{FlowProgress}?)"/> does, is no change);
    /// where others may write to it, use <see cref="Read"/>. A file that was built with another catalogue of places is
    /// looked up anew, row by row, and takes the time of building a table.
    /// </remarks>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told of bytes checked; null where nobody asks.</param>
    /// <param name="places">Says which division a place was on the day of a flow; null takes the embedded catalogue.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="StorageException">It is foreign, of another version, cut off, damaged or inconsistent; the message names the section.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The mapping goes with the table.")]
    public static FlowTable Open(
        string path,
        IProgress<FlowProgress>? progress = null,
        PlaceCatalogue? places = null
    ) => FlowFile.Open(path, progress, places).Table;

    /// <summary>Reads a file of flows from a stream into memory, to the end of the stream; checks what <see cref="Open"/> checks.</summary>
    /// <param name="stream">Where from; it need not be able to seek, and stays open.</param>
    /// <param name="progress">Told of bytes read; null where nobody asks.</param>
    /// <param name="places">Says which division a place was on the day of a flow; null takes the embedded catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="StorageException">It is foreign, of another version, cut off, damaged or inconsistent; the message names the section.</exception>
    public static FlowTable Read(Stream stream, IProgress<FlowProgress>? progress = null, PlaceCatalogue? places = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var file = StoredFile.Load(stream, (done, all) => progress?.Report(new FlowProgress(null, done, all)));
        return new FlowFileReader(file, progress).Read(places ?? PlaceCatalogue.Embedded);
    }

    /// <summary>
    /// Keeps the columns where they are until the hold is disposed. Whoever takes the span of a column holds the table as
    /// long as the span is used.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The table is of a <see cref="FlowFile"/> that was disposed.</exception>
    internal StoredHold Hold() => stored.Length == 0 ? default : new StoredHold(stored);
}
