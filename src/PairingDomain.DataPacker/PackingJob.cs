namespace PairingDomain.DataPacker;

/// <summary>One run: where the sources are, where the packed files go, and what was wrong.</summary>
internal sealed class PackingJob(string sourceFolder, string outputFolder)
{
    private readonly List<string> errors = [];

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
    public IReadOnlyList<SourceRow> Read(string fileName) =>
        SourceTable.Read(Path.Combine(sourceFolder, fileName), this);

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
