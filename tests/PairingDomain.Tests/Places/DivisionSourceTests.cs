using System.Globalization;
using NodaTime;
using PairingDomain.Tests.Support;
using static PairingDomain.Tests.Places.China;

namespace PairingDomain.Tests.Places;

/// <summary>The catalogue against the committed tables, row by row.</summary>
public sealed class DivisionSourceTests
{
    private static readonly Dictionary<string, string> WordOf = new()
    {
        [""] = "None",
        ["areacity"] = "ListedForCode",
        ["areacity-stem"] = "ListedForStem",
        ["areacity-char"] = "SyllableBySyllable",
        ["pinyin"] = "FromPinyin",
        ["cnid-validator"] = "MachineTranscription",
        ["general-knowledge"] = "GeneralKnowledge",
        ["some-counties-now-directly-under-province"] = "SomeCountiesUnderProvince",
        ["abolished-counties-now-directly-under-province"] = "AbolishedCountiesUnderProvince",
    };

    [Fact]
    public void Every_row_of_divisions_is_a_record()
    {
        var rows = Rows("divisions.csv").ToList();
        rows.Should().HaveCount(6_693);
        foreach (var row in rows)
        {
            var first = int.Parse(row["valid_from_year"]);
            var division = At(row["code"], first);
            string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            var read = new Dictionary<string, string>
            {
                ["code"] = Text(division.Code),
                ["valid_from_year"] = Text(division.FirstYear),
                ["valid_to_year"] = Text(division.EndYear),
                ["name_zh"] = division.NameZh,
                ["name_en"] = division.NameEn ?? "",
                ["stem_en"] = division.StemEn ?? "",
                ["pinyin"] = division.Pinyin ?? "",
                ["level"] = Plain(division.Level),
                ["type"] = Plain(division.Type),
                ["parent_code"] = Text(division.ParentCode),
                ["start_approval_date"] =
                    division.StartApproval?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "",
                ["end_approval_date"] =
                    division.EndApproval?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "",
                ["start_kind"] = Plain(division.StartKind),
                ["name_en_source"] = Plain(division.NameEnSource),
                ["pinyin_source"] = Plain(division.PinyinSource),
            };
            string[] words = ["level", "type", "start_kind", "name_en_source", "pinyin_source"];
            foreach (var (column, value) in read)
            {
                var expected = words.Contains(column) ? Plain(row[column]) : row[column];
                value.Should().Be(expected, $"it is the {column} of {row["code"]} from {first}");
            }
        }
    }

    [Fact]
    public void Every_year_end_has_the_divisions_of_the_source()
    {
        var rows = Rows("divisions.csv")
            .Select(row =>
                (
                    Code: row["code"],
                    From: int.Parse(row["valid_from_year"]),
                    To: row["valid_to_year"] is "" ? int.MaxValue : int.Parse(row["valid_to_year"])
                )
            )
            .ToList();
        for (var year = 1981; year <= 2024; year++)
        {
            Codes(Divisions.InForce(Day(year, 12, 31)))
                .Should()
                .Equal(
                    rows.Where(row => row.From <= year && year < row.To)
                        .Select(row => row.Code)
                        .Order(StringComparer.Ordinal)
                );
        }
    }

    [Fact]
    public void Every_row_of_changes_is_an_edge()
    {
        var rows = Rows("division-changes.csv").ToList();
        rows.Should().HaveCount(4_690);
        foreach (var row in rows)
        {
            var year = int.Parse(row["year"]);
            var change = Divisions
                .ChangesOutOf(At(row["old_code"], year - 1))
                .Should()
                .ContainSingle(one => one.Year == year && one.New.Code == Code(row["new_code"]))
                .Which;
            change.New.Should().Be(At(row["new_code"], year));
            (change.Approval?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "")
                .Should()
                .Be(row["approval_date"]);
            (change.DocumentNumber ?? "").Should().Be(row["document_no"]);
            change.Basis.Should().Be(row["basis"]);
            Plain(change.Kind).Should().Be(Plain(row["kind"]));
            Divisions.ChangesInto(change.New).Should().Contain(change);
        }
    }

    [Fact]
    public void Every_alias_means_its_code_on_the_day_of_its_document()
    {
        foreach (var row in Rows("division-aliases.csv").Where(row => row["code"].Length > 0))
        {
            var within = row["spelling"] == "Longhua district" ? At("440300", 2020) : null;
            var found = Divisions.Match(row["spelling"], DayOf(row), within);
            var line = Divisions.LineOf(found.Division).Select(one => one.Code.ToString());
            line.Should().Contain(row["spelling"] == "Bijie City" ? "522401" : row["code"], row["spelling"]);
        }
    }

    [Fact]
    public void Every_alias_without_a_code_is_an_area_or_a_town_unless_nobody_knows_what_it_is()
    {
        string[] unknown = ["Guangdong-Guangxi Zhuang Autonomous Region", "Lingfeng", "Jieshou"];
        foreach (var row in Rows("division-aliases.csv").Where(row => row["code"].Length == 0))
        {
            if (!unknown.Contains(row["spelling"]))
            {
                AllPlaces.Match(row["spelling"], DayOf(row)).Division.Should().BeNull(row["spelling"]);
            }
        }
    }

    private static LocalDate DayOf(Dictionary<string, string> alias) =>
        alias["seed_documents"].EndsWith("003", StringComparison.Ordinal)
        || alias["seed_documents"].EndsWith("004", StringComparison.Ordinal)
            ? Day(2010, 12, 31)
            : Day(2020, 10, 19);

    private static string Plain(object value) =>
        new([
            .. WordOf
                .GetValueOrDefault(value.ToString()!, value.ToString()!)
                .Where(char.IsLetter)
                .Select(char.ToLowerInvariant),
        ]);

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Repository.PathOf("src", "PairingDomain.DataPacker", "Data", file));
        var header = Fields(lines[0]);
        return lines
            .Skip(1)
            .Select(line => header.Zip(Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                var doubled = quoted && at + 1 < line.Length && line[at + 1] == '"';
                if (doubled)
                {
                    field.Append('"');
                    at++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[at] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[at]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
