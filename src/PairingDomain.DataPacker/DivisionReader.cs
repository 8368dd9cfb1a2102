using System.Globalization;

namespace PairingDomain.DataPacker;

/// <summary>
/// Reads the rows of divisions.csv and division-changes.csv; whatever is not well formed is reported and left out.
/// </summary>
internal sealed class DivisionReader(PackingJob job)
{
    public List<DivisionRow> ReadDivisions()
    {
        var rows = new List<DivisionRow>();
        foreach (var row in job.Read("divisions.csv"))
        {
            var before = job.Errors.Count;
            var read = new DivisionRow
            {
                Source = row,
                Code = Code(row, "code", required: true),
                FirstYear = Year(row, "valid_from_year", required: true),
                EndYear = Year(row, "valid_to_year", required: false),
                NameZh = row["name_zh"],
                NameEn = row["name_en"],
                StemEn = row["stem_en"],
                Pinyin = row["pinyin"],
                Level = Word(row, "level", DivisionWords.Levels),
                Type = Word(row, "type", DivisionWords.Types),
                ParentCode = Code(row, "parent_code", required: false),
                StartApproval = Date(row, "start_approval_date"),
                EndApproval = Date(row, "end_approval_date"),
                StartKind = Word(row, "start_kind", DivisionWords.StartKinds),
                NameEnSource = Word(row, "name_en_source", DivisionWords.NameSources),
                PinyinSource = Word(row, "pinyin_source", DivisionWords.NameSources),
            };
            if (job.Errors.Count == before)
            {
                rows.Add(read);
            }
        }

        return rows;
    }

    public List<DivisionEdge> ReadEdges(DivisionIndex divisions)
    {
        var edges = new List<DivisionEdge>();
        var keys = new HashSet<(int Year, string Old, string New)>();
        foreach (var row in job.Read("division-changes.csv"))
        {
            var before = job.Errors.Count;
            var year = Year(row, "year", required: true);
            var (oldCode, newCode) = (Code(row, "old_code", required: true), Code(row, "new_code", required: true));
            var kind = Word(row, "kind", DivisionWords.ChangeKinds);
            var date = Date(row, "approval_date");
            if (job.Errors.Count > before)
            {
                continue;
            }

            if (!keys.Add((year, oldCode, newCode)))
            {
                job.Report(row, $"the change {oldCode} to {newCode} in {year} is given twice");
            }

            var old = divisions.At(oldCode, year - 1);
            var @new = divisions.At(newCode, year);
            if (old is null)
            {
                job.Report(row, $"the old code {oldCode} is not in force at the end of {year - 1}");
            }
            else if (old.NameZh != row["old_name_zh"])
            {
                job.Report(row, $"{oldCode} is called {old.NameZh} at the end of {year - 1}, not {row["old_name_zh"]}");
            }

            if (@new is null)
            {
                job.Report(row, $"the new code {newCode} is not in force at the end of {year}");
            }
            else if (@new.NameZh != row["new_name_zh"])
            {
                job.Report(row, $"{newCode} is called {@new.NameZh} at the end of {year}, not {row["new_name_zh"]}");
            }

            if (old is not null && @new is not null)
            {
                edges.Add(new DivisionEdge(row, year, date, row["document_no"], row["basis"], kind, old, @new));
            }
        }

        return edges;
    }

    private string Code(SourceRow row, string column, bool required)
    {
        var code = row[column];
        if (code.Length == 0 ? required : code.Length != 6 || !code.All(char.IsAsciiDigit))
        {
            job.Report(row, $"{column} '{code}' is not six digits");
        }

        return code;
    }

    private int Year(SourceRow row, string column, bool required)
    {
        var text = row[column];
        if (text.Length == 0 && !required)
        {
            return 0;
        }

        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        job.Report(row, $"{column} '{text}' is not a year of four digits");
        return 0;
    }

    private int Date(SourceRow row, string column)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            return 0;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return (((date.Year * 100) + date.Month) * 100) + date.Day;
        }

        job.Report(row, $"{column} '{text}' is not a date like 2011-10-22");
        return 0;
    }

    private T Word<T>(SourceRow row, string column, Dictionary<string, T> words)
        where T : struct
    {
        if (words.TryGetValue(row[column], out var value))
        {
            return value;
        }

        job.Report(row, $"{column} '{row[column]}' is none of {string.Join(", ", words.Keys)}");
        return default;
    }
}
