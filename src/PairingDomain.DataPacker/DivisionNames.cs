using PairingDomain.Places;

namespace PairingDomain.DataPacker;

/// <summary>The name index: every key under which a record may be asked for.</summary>
internal sealed class DivisionNames
{
    private readonly SortedDictionary<string, SortedSet<(int Record, NameKind Kind, string Note)>> postings = new(
        StringComparer.Ordinal
    );

    /// <summary>
    /// Keys in ordinal order; for the characters in use that is the order of their UTF-8 bytes, which the writer
    /// checks.
    /// </summary>
    public IEnumerable<(string Key, IReadOnlyCollection<(int Record, NameKind Kind, string Note)> Postings)> Entries =>
        postings.Select(pair => (pair.Key, (IReadOnlyCollection<(int Record, NameKind Kind, string Note)>)pair.Value));

    public int PostingCount => postings.Values.Sum(set => set.Count);

    public void Add(DivisionRow row)
    {
        Add(row.NameZh, row, NameKind.FullName);
        Add(row.NameEn, row, NameKind.FullName);
        Add(DivisionWords.StemOf(row.NameZh, row.Type), row, NameKind.Stem);
        Add(row.StemEn, row, NameKind.Stem);
        Add(row.Pinyin, row, NameKind.Stem);
    }

    public void AddAliases(DivisionIndex divisions, PackingJob job)
    {
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in job.Read("division-aliases.csv"))
        {
            var (spelling, code, note) = (row["spelling"], row["code"], row["note"]);
            if (NameKey.Of(spelling).Length == 0 || !spellings.Add(NameKey.Of(spelling)))
            {
                job.Report(row, $"the spelling '{spelling}' is empty or given twice");
            }

            if (code.Length == 0)
            {
                continue;
            }

            if (divisions.RunsOf(code) is not [.., var last])
            {
                job.Report(row, $"the code {code} of '{spelling}' is in no row of divisions.csv");
                continue;
            }

            var isMisspelling = note.StartsWith("seed misspelling", StringComparison.Ordinal);
            Add(spelling, last, isMisspelling ? NameKind.Misspelling : NameKind.Alias, note);
        }
    }

    private void Add(string name, DivisionRow row, NameKind kind, string note = "")
    {
        var key = NameKey.Of(name);
        if (key.Length == 0)
        {
            return;
        }

        if (!postings.TryGetValue(key, out var known))
        {
            postings[key] = known = [];
        }

        known.Add((row.Index, kind, note));
    }
}
