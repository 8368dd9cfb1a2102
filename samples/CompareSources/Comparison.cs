using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Reconciliation;

namespace CompareSources;

/// <summary>Prints findings by the documents they are about: pairs of documents first, then each by itself.</summary>
internal sealed class Comparison(Ledger ledger, TextWriter writer)
{
    private const int ColumnWidth = 66;

    public void Print(IReadOnlyList<Finding> findings, bool all)
    {
        var shown = findings.Where(finding => all || finding.Verdict != Verdict.Holds).ToList();
        var groups = shown
            .GroupBy(finding => string.Join(" and ", DocumentsOf(finding)))
            .OrderByDescending(group => DocumentsOf(group.First()).Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            PrintHeading(DocumentsOf(group.First()));
            foreach (var finding in group)
            {
                Print(finding);
            }
        }

        PrintCounts(findings, findings.Count - shown.Count);
    }

    private static string[] DocumentsOf(Finding finding) =>
        [.. finding.Figures.Select(figure => figure.Citation.DocumentId).Distinct().Order(StringComparer.Ordinal)];

    private void PrintHeading(string[] ids)
    {
        writer.WriteLine($"== {(ids.Length == 1 ? "Within" : "Between")} {string.Join(" and ", ids)}");
        foreach (var id in ids)
        {
            var document = ledger.Documents.Single(one => one.Id == id);
            writer.WriteLine(
                $"   {id}: {document.Title}{(document.PublishedOn is { } day ? $", {day:uuuu-MM-dd}" : "")}"
            );
        }

        writer.WriteLine();
    }

    private void Print(Finding finding)
    {
        writer.WriteLine($"{finding.Verdict} ({finding.Check})");
        writer.WriteLine($"  {finding.Summary}");
        foreach (var (left, right) in SideBySide(finding))
        {
            writer.WriteLine($"    {Cell(left), -ColumnWidth} | {Cell(right)}".TrimEnd());
        }

        foreach (var line in finding.Arithmetic)
        {
            writer.WriteLine($"    = {line}");
        }

        foreach (var line in finding.Explanations)
        {
            writer.WriteLine($"    ? {line}");
        }

        writer.WriteLine();
    }

    // A column for each of two documents; the figures of one document in pairs, as the finding has them.
    private static IEnumerable<(Figure? Left, Figure? Right)> SideBySide(Finding finding)
    {
        if (DocumentsOf(finding) is not [var one, var other])
        {
            return finding.Figures.Chunk(2).Select(pair => ((Figure?)pair[0], pair.ElementAtOrDefault(1)));
        }

        var left = finding.Figures.Where(figure => figure.Citation.DocumentId == one).ToArray();
        var right = finding.Figures.Where(figure => figure.Citation.DocumentId == other).ToArray();
        return Enumerable
            .Range(0, Math.Max(left.Length, right.Length))
            .Select(row => (left.ElementAtOrDefault(row), right.ElementAtOrDefault(row)));
    }

    private static string Cell(Figure? figure) =>
        figure is null ? "" : $"{figure.Id} “{figure.Citation.Quote}” ({figure.Measure.NameEn}{Period(figure)})";

    private static string Period(Figure figure) => figure.Scope.Period is { } period ? $", {period}" : "";

    private void PrintCounts(IReadOnlyList<Finding> findings, int hidden)
    {
        var counts = findings
            .GroupBy(finding => finding.Verdict)
            .OrderByDescending(group => group.Key)
            .Select(group => $"{group.Key} {group.Count()}");
        writer.WriteLine($"{findings.Count} findings: {string.Join(", ", counts)}.");
        if (hidden > 0)
        {
            writer.WriteLine($"{hidden} that hold are not shown; --all shows them.");
        }
    }
}
