using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using Spectre.Console;
using Status = PairingDomain.Figures.Status;

namespace PairingReport;

/// <summary>
/// What the figures of aid come to by pairing, with the twinnings under it, and plan. Every cell is strict first; where
/// the figures leave open what to add, gifts in kind are counted too and overlaps make bounds, and a footnote says so.
/// </summary>
internal sealed class TotalsTable(IAnsiConsole console, Ledger ledger, Names names, FigureText text, Words words)
{
    private readonly List<string> notes = [];

    /// <summary>Prints the totals of a measure and what lies below it.</summary>
    public void Print(Measure measure, IReadOnlyList<Pairing> pairings, ReportFilter filter)
    {
        var plans = PlanPeriod
            .FiveYearPlans.Where(plan => filter.Plan is null || filter.Plan == plan)
            .Where(plan => pairings.Any(pairing => Figures(measure, pairing, plan).Any()))
            .ToArray();
        var rows = pairings
            .Where(pairing =>
                filter.Pairing is null || Heading(pairing).Contains(filter.Pairing, StringComparison.OrdinalIgnoreCase)
            )
            .Where(pairing => plans.Any(plan => Figures(measure, pairing, plan).Any()))
            .ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{text.Name(measure)}{words.TotalsBy}[/]");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(words.Network);
        foreach (var plan in plans)
        {
            table.AddColumn(
                new TableColumn(Markup.Escape(words.IsChinese ? plan.NameZh : plan.ToString())).RightAligned()
            );
        }

        foreach (var pairing in rows)
        {
            table.AddRow(
                plans
                    .Select(plan => Cell(measure, pairing, plan))
                    .Prepend(Heading(pairing))
                    .Select(Markup.Escape)
                    .ToArray()
            );
        }

        console.Write(table);
        foreach (var note in notes)
        {
            console.WriteLine(note);
        }
    }

    /// <summary>Prints what each total was made of: the figures added with their words, those left out and why, the conflicts.</summary>
    public void Explain(Measure measure, IReadOnlyList<Pairing> pairings, ReportFilter filter)
    {
        foreach (
            var pairing in pairings.Where(pairing =>
                filter.Pairing is null || Heading(pairing).Contains(filter.Pairing, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            foreach (var plan in PlanPeriod.FiveYearPlans.Where(plan => filter.Plan is null || filter.Plan == plan))
            {
                var figures = Figures(measure, pairing, plan);
                if (figures.Any())
                {
                    console.WriteLine();
                    console.MarkupLineInterpolated(
                        $"[bold]{Heading(pairing)}, {(words.IsChinese ? plan.NameZh : plan.ToString())}[/]"
                    );
                    Explain(figures);
                }
            }
        }
    }

    private void Explain(FigureQuery figures)
    {
        var strict = figures.TrySum(Currency.Cny);
        var total = strict.Total ?? Loosened(figures).TrySum(Currency.Cny).Total;
        if (strict.Refusal is { } refusal)
        {
            console.WriteLine(
                $"{words.Refused}: {words.Of(refusal.Reason)} ({string.Join(", ", refusal.Figures.Select(figure => figure.Id))})"
            );
        }

        if (total is null)
        {
            return;
        }

        console.WriteLine(Written(total));
        foreach (var figure in total.Included)
        {
            console.WriteLine($"  + {text.Measure(figure)} {text.Value(figure)}: {FigureText.Source(figure)}");
        }

        foreach (var leftOut in total.LeftOut)
        {
            var cover = leftOut.CoveredBy is { } covering ? $" {covering.Id}" : "";
            console.WriteLine(
                $"  - {leftOut.Figure.Id} {text.Value(leftOut.Figure)}: {words.Of(leftOut.Reason)}{cover}"
            );
        }

        foreach (var conflict in total.Conflicts)
        {
            console.WriteLine($"  ! {conflict.First.Id}, {conflict.Second.Id}: {words.Of(conflict.Kind)}");
        }
    }

    private string Heading(Pairing pairing) => $"{names.Of(pairing.Assisting)} → {names.Of(pairing.Assisted)}";

    private FigureQuery Figures(Measure measure, Pairing pairing, PlanPeriod plan) =>
        ledger.Of(measure).Of(Status.Actual).Between(pairing).In(plan);

    private static FigureQuery Loosened(FigureQuery figures) =>
        figures.With(rules => rules with { AddsInKind = true, AddsCumulative = true, Overlaps = Overlaps.Bound });

    private string Cell(Measure measure, Pairing pairing, PlanPeriod plan)
    {
        var figures = Figures(measure, pairing, plan);
        if (!figures.Any())
        {
            return "";
        }

        var strict = figures.TrySum(Currency.Cny);
        var total = strict.Total ?? Loosened(figures).TrySum(Currency.Cny).Total;
        var marks = new List<string>();
        if (strict.Refusal is { } refusal)
        {
            marks.Add($"{words.Refused}: {words.Of(refusal.Reason)}");
        }

        if (total is { IsIncomplete: true })
        {
            marks.Add(words.Incomplete);
        }

        if (total is not null)
        {
            marks.AddRange(
                total
                    .LeftOut.GroupBy(one => one.Reason)
                    .Select(reason =>
                        $"{words.Of(reason.Key)}: {string.Join(", ", reason.Select(one => one.Figure.Id))}"
                    )
            );
        }

        if (marks.Count > 0)
        {
            notes.Add(FormattableString.Invariant($"[{notes.Count + 1}] {string.Join("; ", marks)}"));
        }

        var mark = marks.Count > 0 ? FormattableString.Invariant($" [{notes.Count}]") : "";
        return (total is null ? "—" : Written(total)) + mark;
    }

    // The mark in front says which side the truth may lie on; ± that the last digits were rounded away.
    private string Written(Total total)
    {
        if (total.Value is not { } value)
        {
            return $"{FigureText.Number(total.Bounds.Lower!.Value)} – {FigureText.Number(total.Bounds.Upper!.Value)}";
        }

        var mark = total.Bounds.Kind switch
        {
            BoundsKind.AtLeast or BoundsKind.MoreThan => "≥ ",
            BoundsKind.AtMost or BoundsKind.LessThan => "≤ ",
            BoundsKind.Between => "± ",
            BoundsKind.Around => "≈ ",
            _ => "",
        };
        return mark + text.Written(value);
    }
}
