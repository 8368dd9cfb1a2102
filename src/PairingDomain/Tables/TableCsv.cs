using System.Buffers;
using System.Globalization;
using PairingDomain.Grouping;

namespace PairingDomain.Tables;

/// <summary>
/// Writes a table as comma-separated values by RFC 4180, invariant, with a header: a column for each axis ("440300>520000",
/// or "several", "unstated"), then number, unit, bounds, state, how many figures were added and left out, the refusal, and
/// the ids of the figures added or in the way. A refused row has its reason and no number.
/// </summary>
internal static class TableCsv
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(TotalTable table, TextWriter writer)
    {
        WriteLine(
            writer,
            [
                .. table.Axes.Select(Words.Of),
                "number",
                "unit",
                "bounds",
                "state",
                "added",
                "left-out",
                "refusal",
                "figures",
            ]
        );
        foreach (var row in table)
        {
            var figures = row.Total?.Included ?? row.Refusal!.Figures;
            WriteLine(
                writer,
                [
                    .. row.Key.Select(part => part.Code),
                    row.Total?.Number?.ToString() ?? "",
                    table.ToldIn.Code,
                    row.Total?.Bounds.ToString() ?? "",
                    Words.Of(row.State),
                    Count(row.Total?.Included.Count),
                    Count(row.Total?.LeftOut.Count),
                    row.Refusal is { } refusal ? $"{Words.Of(refusal.Reason)}: {refusal.Explanation}" : "",
                    string.Join(' ', figures.Select(figure => figure.Id)),
                ]
            );
        }
    }

    private static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static void WriteLine(TextWriter writer, string[] fields)
    {
        writer.Write(string.Join(',', fields.Select(Field)));
        writer.Write(LineEnd);
    }

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
