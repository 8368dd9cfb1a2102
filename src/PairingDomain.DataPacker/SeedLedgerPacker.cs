using System.Text.Json;

namespace PairingDomain.DataPacker;

/// <summary>seed-ledger.json, copied as it is; the library's own reader and the tests check what is inside.</summary>
internal sealed class SeedLedgerPacker : IPacker
{
    private const string FileName = "seed-ledger.json";

    public void Pack(PackingJob job)
    {
        var path = job.PathOf(FileName);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (JsonException exception)
        {
            job.Report(path, (int)(exception.LineNumber ?? 0) + 1, exception.Message);
            return;
        }

        job.CopyVerbatim(FileName);
    }
}
