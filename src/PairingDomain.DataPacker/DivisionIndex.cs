namespace PairingDomain.DataPacker;

/// <summary>The division records by code and year, sorted by code, then first year.</summary>
internal sealed class DivisionIndex
{
    private readonly Dictionary<string, DivisionRow[]> byCode;

    public DivisionIndex(IEnumerable<DivisionRow> rows)
    {
        Rows = [.. rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.FirstYear)];
        for (var index = 0; index < Rows.Count; index++)
        {
            Rows[index].Index = index;
        }

        byCode = Rows.GroupBy(row => row.Code, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<DivisionRow> Rows { get; }

    /// <summary>The runs of one code in order of time; none when the code is unknown.</summary>
    public IReadOnlyList<DivisionRow> RunsOf(string code) => byCode.GetValueOrDefault(code) ?? [];

    /// <summary>The record of a code at the end of a year.</summary>
    public DivisionRow? At(string code, int year) => RunsOf(code).FirstOrDefault(row => row.HoldsAtEndOf(year));
}
