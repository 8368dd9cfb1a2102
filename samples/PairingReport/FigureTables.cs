using PairingDomain.Monetary;
using PairingDomain.Quantities;
using Spectre.Console;

namespace PairingReport;

/// <summary>Prints facts as one table a pairing, by plan, parts under their whole.</summary>
internal sealed class FigureTables(IAnsiConsole console, FigureText text, Words words, bool withInstrument)
{
    public void Print(IReadOnlyList<PairingGroup> groups)
    {
        foreach (var group in groups)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{group.Heading}[/]");
            console.Write(TableOf(group));
        }
    }

    private Table TableOf(PairingGroup group)
    {
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumn(words.Measure);
        table.AddColumn(new TableColumn(words.Value).RightAligned());
        table.AddColumn(words.Concludes);
        table.AddColumn(new TableColumn(words.Period).NoWrap());
        if (withInstrument)
        {
            table.AddColumn(words.Instrument);
        }

        table.AddColumn(words.Source);
        foreach (var plan in group.Plans)
        {
            table.AddRow(Cells(new Markup($"[underline]{Markup.Escape(plan.Name)}[/]")));
            foreach (var fact in plan.Facts)
            {
                AddFact(table, fact, "", "");
            }
        }

        return table;
    }

    private void AddFact(Table table, Fact fact, string indent, string label)
    {
        var first = fact.First;
        table.AddRow(
            Cells(
                indent + label + text.Measure(first),
                text.Value(first),
                text.Concludes(first),
                text.Period(first),
                text.Instrument(first),
                FigureText.Source(first)
            )
        );
        foreach (var conversion in fact.Conversions)
        {
            table.AddRow(
                Cells(
                    $"{indent}  {words.Converted}",
                    text.Value(conversion),
                    text.Concludes(conversion),
                    "",
                    "",
                    FigureText.Source(conversion)
                )
            );
        }

        foreach (var repeat in fact.Repeats)
        {
            var measure = repeat.Measure.Equals(first.Measure) ? "" : $": {text.Measure(repeat)}";
            table.AddRow(
                Cells(
                    $"{indent}  {words.ToldAgain}{measure}",
                    text.Value(repeat),
                    text.Concludes(repeat),
                    "",
                    "",
                    FigureText.Source(repeat)
                )
            );
        }

        foreach (var part in fact.Parts)
        {
            AddFact(table, part, indent + "  ", words.OfWhich + " ");
        }

        if (SumOfParts(fact) is { } sum)
        {
            table.AddRow(Cells($"{indent}  {words.PartsAddUpTo}", sum, "", "", "", ""));
        }
    }

    // Parts of one whole may be of several measures, so this is a sum of values, not of figures of one measure.
    private string? SumOfParts(Fact fact)
    {
        var parts = fact.Parts.Select(part => part.First.Value).ToArray();
        return parts.Length < 2 ? null
            : parts[0].IsMoney ? text.Written(Money.Sum(parts.Select(part => part.Money), parts[0].Money.Currency))
            : text.Written(Quantity.Sum(parts.Select(part => part.Quantity), parts[0].Quantity.Unit));
    }

    private IEnumerable<Markup> Cells(
        string measure,
        string value,
        string concludes,
        string period,
        string instrument,
        string source
    )
    {
        string[] cells = withInstrument
            ? [measure, value, concludes, period, instrument, source]
            : [measure, value, concludes, period, source];
        return cells.Select(cell => new Markup(Markup.Escape(cell)));
    }

    private IEnumerable<Markup> Cells(Markup first) =>
        Enumerable.Repeat(new Markup(""), withInstrument ? 5 : 4).Prepend(first);
}
