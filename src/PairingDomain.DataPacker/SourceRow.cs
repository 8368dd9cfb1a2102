namespace PairingDomain.DataPacker;

/// <summary>One row of a source table with the line it stands on; fields are read by column name.</summary>
internal sealed class SourceRow(string path, int line, IReadOnlyDictionary<string, int> columns, string[] fields)
{
    public string Path { get; } = path;

    public int Line { get; } = line;

    public IReadOnlyList<string> Fields => fields;

    public string this[string column] =>
        columns.TryGetValue(column, out var index)
            ? fields[index]
            : throw new InvalidDataException($"{Path}: no column '{column}'; it has {string.Join(", ", columns.Keys)}");
}
