using System.Text;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Pairings;

/// <summary>The rows of a committed CSV file (RFC 4180 without line breaks in fields), read without the packer's reader.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Of(string fileName)
    {
        var lines = File.ReadAllLines(Repository.PathOf("src", "PairingDomain.DataPacker", "Data", fileName));
        var header = Fields(lines[0]);
        return lines
            .Skip(1)
            .Select(line => header.Zip(Fields(line)).ToDictionary(field => field.First, field => field.Second));
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '"' when quoted && at + 1 < line.Length && line[at + 1] == '"':
                    field.Append(line[at++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    fields.Add(field.ToString());
                    field.Clear();
                    break;
                default:
                    field.Append(line[at]);
                    break;
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
