namespace PairingDomain.DataPacker;

/// <summary>divisions.csv, division-changes.csv and division-aliases.csv to divisions.bin.</summary>
internal sealed class DivisionPacker : IPacker
{
    private const string DataVersion = "GB/T 2260 codes, 31 December 1981 to 31 December 2024 (areacodes eed219a)";

    public void Pack(PackingJob job)
    {
        var before = job.Errors.Count;
        var divisions = new DivisionIndex(new DivisionReader(job).ReadDivisions());
        DivisionRules.Check(divisions, job);
        var edges = new DivisionReader(job).ReadEdges(divisions);
        var names = new DivisionNames();
        names.AddAliases(divisions, job);
        if (job.Errors.Count > before)
        {
            return;
        }

        foreach (var row in divisions.Rows)
        {
            names.Add(row);
        }

        new DivisionDates(divisions, edges).Settle(job);
        if (job.Errors.Count == before)
        {
            job.WriteBytes("divisions", new DivisionFileWriter(divisions, edges, names).Write(DataVersion));
        }
    }
}
