namespace PairingDomain.DataPacker;

/// <summary>One run: where the sources are, where the packed files go, and what was wrong.</summary>
internal sealed class PackingJob(string sourceFolder, string outputFolder)
{
    private readonly List<string> errors = [];
    private readonly Dictionary<string, IReadOnlyList<SourceRow>> tables = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Errors => errors;

    public void Run(IReadOnlyList<IPacker> packers)
    {
        Directory.CreateDirectory(outputFolder);
        foreach (var packer in packers)
        {
            packer.Pack(this);
        }
    }

    /// <summary>The rows of a source table; a row with the wrong number of fields is reported and left out.</summary>
    public IReadOnlyList<SourceRow> Read(string fileName)
    {
        // Several packers read the same table; what is wrong with it is reported once.
        if (!tables.TryGetValue(fileName, out var rows))
        {
            rows = SourceTable.Read(PathOf(fileName), this);
            tables.Add(fileName, rows);
        }

        return rows;
    }

    /// <summary>The names of the source files that match a pattern, in ordinal order.</summary>
    public IEnumerable<string> FileNames(string pattern) =>
        Directory
            .EnumerateFiles(sourceFolder, pattern)
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    public string PathOf(string fileName) => Path.Combine(sourceFolder, fileName);

    /// <summary>Reports a fault in the form <c>file(line): error code: text</c>, which MSBuild shows as a build error.</summary>
    public void Report(string path, int line, string message) => errors.Add($"{path}({line}): error PD0001: {message}");

    public void Report(SourceRow row, string message) => Report(row.Path, row.Line, message);

    /// <summary>Writes a table as tab-separated text with a header line; the library reads it without a quoting rule.</summary>
    public void WriteTable(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var writer = new StreamWriter(Path.Combine(outputFolder, name + ".tsv")) { NewLine = "\n" };
        writer.WriteLine(string.Join('\t', header));
        foreach (var row in rows)
        {
            writer.WriteLine(string.Join('\t', row));
        }
    }

    public void WriteBytes(string name, ReadOnlySpan<byte> bytes) =>
        File.WriteAllBytes(Path.Combine(outputFolder, name + ".bin"), bytes);

    public void CopyVerbatim(string fileName) =>
        File.Copy(Path.Combine(sourceFolder, fileName), Path.Combine(outputFolder, fileName), overwrite: true);
}
