using System.Globalization;
using NodaTime.Text;
using PairingDomain.Figures;
using PairingDomain.Pairings;
using PairingDomain.ReferenceData;
using Spectre.Console;

namespace PairingReport;

/// <summary>The whole report.</summary>
internal sealed class Report(Reference reference, Words words, ReportFilter filter)
{
    private readonly Names names = new(reference.Places, words.IsChinese);
    private readonly FigureText text = new(reference.SeedLedger, words);

    /// <summary>Prints what the totals of a measure by pairing and plan are made of.</summary>
    public void Explain(IAnsiConsole console) =>
        new TotalsTable(console, reference.SeedLedger, names, text, words).Explain(TotalledMeasure, Told(), filter);

    public void Print(IAnsiConsole console)
    {
        var ledger = reference.SeedLedger;
        var groups = new FigureGroups(ledger, names, words, filter);
        console.MarkupLineInterpolated($"[bold]{words.Title}[/]");
        console.WriteLine(
            string.Format(
                CultureInfo.InvariantCulture,
                words.Counts,
                ledger.Documents.Count,
                ledger.Figures.Count,
                reference.Pairings.All.Count,
                reference.Version
            )
        );
        if (filter.Measure is null && filter.Plan is null)
        {
            new NetworkTree(console, reference.Pairings, names, words, filter).Print(IsTold);
        }

        var aid = groups.Of(figure => IsMoney(figure) && !IsBusiness(figure));
        Heading(console, words.Money, aid);
        new FigureTables(console, text, words, withInstrument: true).Print(aid);
        new TotalsTable(console, ledger, names, text, words).Print(TotalledMeasure, Told(), filter);
        Bars(console, aid);

        var business = groups.Of(figure => IsMoney(figure) && IsBusiness(figure));
        Heading(console, words.Business, business);
        new FigureTables(console, text, words, withInstrument: true).Print(business);

        var outcomes = groups.Of(figure => !IsMoney(figure) && figure.Measure.Group != MeasureGroup.Time);
        Heading(console, words.Outcomes, outcomes);
        new FigureTables(console, text, words, withInstrument: false).Print(outcomes);
        Documents(console);
    }

    private Measure TotalledMeasure => filter.Measure is { Kind: MeasureKind.Money } asked ? asked : Measures.AidFunds;

    // The larger pairings; a twinning that is told lies under one of them.
    private IReadOnlyList<Pairing> Told() =>
        [
            .. NetworkTree
                .Days.SelectMany(day =>
                    reference.Pairings.InForce(day) is var view
                        ? view.Where(pairing => view.ParentsOf(pairing).Count == 0)
                        : []
                )
                .Where(pairing => reference.SeedLedger.Query().Between(pairing).Any())
                .Distinct(),
        ];

    private static bool IsMoney(Figure figure) => figure.Measure.Kind == MeasureKind.Money;

    private static bool IsBusiness(Figure figure) =>
        figure.Measure.Group is MeasureGroup.Business or MeasureGroup.Labour;

    private bool IsTold(Pairing pairing) =>
        reference.SeedLedger.Figures.Any(figure =>
            figure.Scope.Assisting.Values.Any(side => side.Equals(pairing.Assisting))
            && figure.Scope.Assisted.Values.Any(side => side.Equals(pairing.Assisted))
        );

    private static void Heading(IAnsiConsole console, string heading, IReadOnlyList<PairingGroup> groups)
    {
        if (groups.Count > 0)
        {
            console.WriteLine();
            console.Write(new Rule(Markup.Escape(heading)).LeftJustified());
        }
    }

    private void Bars(IAnsiConsole console, IReadOnlyList<PairingGroup> groups)
    {
        var bars = groups
            .SelectMany(group =>
                group.Plans.SelectMany(plan => plan.Facts).Select(fact => (group.Heading, Figure: fact.First))
            )
            .Where(entry => entry.Figure.Per.Count == 0 && entry.Figure.Value.Money.Currency.Code == "CNY")
            .OrderByDescending(entry => entry.Figure.Value.Money)
            .Take(12)
            .ToArray();
        if (bars.Length < 2)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine(words.Bars);
        var chart = new BarChart().Width(110).UseValueFormatter((value, culture) => value.ToString("#,0", culture));
        foreach (var (heading, figure) in bars)
        {
            chart.AddItem(
                Markup.Escape($"{heading}, {text.Period(figure)}"),
                (double)figure.Value.Money.Amount,
                Color.Blue
            );
        }

        console.Write(chart);
    }

    private void Documents(IAnsiConsole console)
    {
        Heading(console, words.Sources, [new PairingGroup("", [])]);
        foreach (var document in reference.SeedLedger.Documents)
        {
            var published = document.PublishedOn is { } day
                ? LocalDatePattern.Iso.Format(day)
                : document.Note ?? words.NotStated;
            console.WriteLine($"{document.Id}  {document.Title}. {document.Publisher ?? words.NotStated}; {published}");
        }
    }
}
