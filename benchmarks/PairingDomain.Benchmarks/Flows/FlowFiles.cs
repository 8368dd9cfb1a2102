using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using PairingDomain.Csv;
using PairingDomain.Flows;
using PairingDomain.Registers;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>Flows out of files and into files, beside what any reader has to do: tell the fields apart, read the bytes.</summary>
[QuickJob]
[MemoryDiagnoser]
public class FlowFiles
{
    private readonly string binary = Path.GetTempFileName();
    private readonly string csv = Path.GetTempFileName();
    private readonly string lines = Path.GetTempFileName();
    private FlowTable table = FlowTable.Empty;

    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Write()
    {
        table = new FlowTableBuilder().AddRange(GeneratedFlows.Of(Rows)).Build();
        table.Save(binary);
        using (var stream = File.Create(csv))
        {
            FlowCsv.Write(GeneratedFlows.Of(Rows), stream);
        }

        using (var stream = File.Create(lines))
        {
            FlowJsonLines.Write(GeneratedFlows.Of(Rows), stream);
        }
    }

    [GlobalCleanup]
    public void Delete()
    {
        File.Delete(binary);
        File.Delete(csv);
        File.Delete(lines);
    }

    [Benchmark(Description = "binary: read the bytes of the file")]
    public long ReadBytes()
    {
        using var stream = new FileStream(binary, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
        var buffer = new byte[1 << 18];
        long sum = 0;
        for (int read; (read = stream.Read(buffer)) > 0; )
        {
            sum += read;
        }

        return sum;
    }

    [Benchmark(Description = "binary: open, every byte checked")]
    public int Open()
    {
        using var file = FlowFile.Open(binary);
        return file.Table.Count;
    }

    [Benchmark(Description = "binary: read into memory, every byte checked")]
    public int Read()
    {
        using var stream = File.OpenRead(binary);
        return FlowTable.Read(stream).Count;
    }

    [Benchmark(Description = "binary: save")]
    public void Save() => table.Save(binary);

    [Benchmark(Description = "CSV: the library's records and fields only")]
    public long CsvFields()
    {
        using var reader = CsvReader.FromFile(csv, CsvReaderOptions.Default with { TrackLineNumbers = true });
        long length = 0;
        while (reader.Read())
        {
            for (var field = 0; field < reader.FieldCount; field++)
            {
                length += reader.GetSpan(field).Length;
            }
        }

        return length;
    }

    [Benchmark(Description = "CSV: the library's records and fields, as strings")]
    public long CsvStrings()
    {
        using var reader = CsvReader.FromFile(csv, CsvReaderOptions.Default with { TrackLineNumbers = true });
        long length = 0;
        while (reader.Read())
        {
            for (var field = 0; field < reader.FieldCount; field++)
            {
                length += reader.GetString(field).Length;
            }
        }

        return length;
    }

    [Benchmark(Description = "CSV: load, not clustered")]
    public int CsvLoad() =>
        FlowCsv.Read(csv, new FlowCsvOptions { Register = new RegisterOptions { IsClustered = false } }).Table.Count;

    [Benchmark(Description = "CSV: load, clustered")]
    public int CsvLoadClustered() => FlowCsv.Read(csv).Table.Count;

    [Benchmark(Description = "JSON Lines: Utf8JsonReader's tokens only, in memory")]
    public long JsonTokens()
    {
        ReadOnlySpan<byte> rest = File.ReadAllBytes(lines);
        long length = 0;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var reader = new Utf8JsonReader(rest[..end]);
            while (reader.Read())
            {
                length += reader.ValueSpan.Length;
            }

            rest = rest[(end + 1)..];
        }

        return length;
    }

    [Benchmark(Description = "JSON Lines: write")]
    public void JsonWrite() => FlowJsonLines.Write(table, Stream.Null);

    [Benchmark(Description = "JSON Lines: load, not clustered")]
    public int JsonLoad()
    {
        using var stream = File.OpenRead(lines);
        return FlowJsonLines.Read(stream, new RegisterOptions { IsClustered = false }).Table.Count;
    }
}
