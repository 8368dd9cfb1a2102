using PairingDomain.Places;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

/// <summary>
/// A file of flows that is open in place, and the one who owns its mapping. Its <see cref="Table"/>, and every table made of
/// that by <see cref="FlowTable.Merge"/> or <see cref="FlowTable.Append"/>, reads the file's own bytes, so they are of no use
/// after <see cref="Dispose"/>: every question then throws <see cref="ObjectDisposedException"/>. A question that is being
/// answered at that time is answered, or throws the same; the mapping waits for it. <see cref="FlowTable.Clustered"/> and
/// <see cref="FlowTable.Read"/> give tables of their own memory.
/// </summary>
public sealed class FlowFile : IDisposable
{
    private readonly StoredFile file;

    private FlowFile(StoredFile file, FlowTable table) => (this.file, Table) = (file, table);

    /// <summary>The flows.</summary>
    public FlowTable Table { get; }

    /// <summary>Length of the file in bytes.</summary>
    public long Length => file.Length;

    /// <inheritdoc cref="FlowTable.Open"/>
    /// <summary>Opens a file of flows in place.</summary>
    public static FlowFile Open(string path, IProgress<FlowProgress>? progress = null, PlaceCatalogue? places = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = StoredFile.Map(path);
        try
        {
            return new FlowFile(file, new FlowFileReader(file, progress).Read(places ?? PlaceCatalogue.Embedded));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Lets go of the file. May be called more than once.</summary>
    public void Dispose() => file.Dispose();
}
