using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;

namespace PairingReport;

/// <summary>Sorts figures by pairing and plan; a fact that is told several times appears once, with its repeats.</summary>
internal sealed class FigureGroups(Ledger ledger, Names names, Words words, ReportFilter filter)
{
    public IReadOnlyList<PairingGroup> Of(Func<Figure, bool> chosen)
    {
        var facts = Facts(figure =>
            chosen(figure) && filter.Accepts(figure, names.Heading(figure.Scope, words.NotStated))
        );
        return
        [
            .. facts
                .GroupBy(fact => names.Heading(fact.First.Scope, words.NotStated))
                .Select(pairing => new PairingGroup(
                    pairing.Key,
                    [
                        .. pairing
                            .GroupBy(fact => PlanOf(fact.First))
                            .OrderBy(plan => plan.Key.Order)
                            .Select(plan => new PlanGroup(plan.Key.Name, [.. plan])),
                    ]
                )),
        ];
    }

    // A part stands under its whole, a conversion beside what it converts: neither opens a fact of its own.
    private List<Fact> Facts(Func<Figure, bool> chosen)
    {
        var told = new HashSet<Figure>();
        var facts = new List<Fact>();
        foreach (var figure in ledger.Figures.Where(chosen))
        {
            if (told.Contains(figure) || IsPartOfChosen(figure, chosen) || figure.Converts is not null)
            {
                continue;
            }

            facts.Add(Open(figure, told));
        }

        return facts;
    }

    private bool IsPartOfChosen(Figure figure, Func<Figure, bool> chosen) =>
        figure.PartOf is { } whole && chosen(ledger[whole]);

    private Fact Open(Figure figure, HashSet<Figure> told)
    {
        told.Add(figure);
        var repeats = ledger.RepeatsOf(figure).Where(told.Add).ToArray();
        var parts = repeats
            .Prepend(figure)
            .SelectMany(ledger.PartsOf)
            .Where(told.Add)
            .Select(part => Open(part, told))
            .ToArray();
        return new Fact(figure, repeats, parts, ledger.ConversionsOf(figure));
    }

    private (int Order, string Name) PlanOf(Figure figure)
    {
        if (figure.Scope.Period is not { } period)
        {
            return (int.MaxValue, $"{words.Period}: {words.NotStated}");
        }

        var coverage = PlanCoverage.Of(period);
        var first = coverage.Plans is [var plan0, ..] ? plan0 : null;
        var order = first?.Ordinal ?? 0;
        return coverage.Plan is { } plan
            ? (order * 2, words.IsChinese ? plan.NameZh : plan.ToString())
            : (order * 2 + 1, period.ToString());
    }
}
