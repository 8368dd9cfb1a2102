using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Ledgers;

/// <summary>Small figures for tests, all citing one document "d".</summary>
internal static class Sample
{
    public static readonly SourceDocument Document = new("d", "A report");

    public static Figure Money(string id, string measure, string money) =>
        Create(id, measure, PairingDomain.Monetary.Money.Parse(money));

    public static Figure Quantity(string id, string measure, long count, string unit) =>
        Create(id, measure, PairingDomain.Quantities.Quantity.Of(count, Unit.Of(unit)));

    public static Figure Create(string id, string measure, FigureValue value) =>
        Figure.Create(
            new FigureDraft
            {
                Id = id,
                Measure = Measures.Of(measure),
                Value = value,
                Citation = new Citation("d", 0, "some words"),
            }
        );

    public static Figure With(this Figure figure, Func<FigureDraft, FigureDraft> change) =>
        Figure.Create(change(figure.ToDraft()));

    public static Figure In(this Figure figure, string period, Basis? basis) =>
        figure.With(draft =>
            draft with
            {
                Scope = draft.Scope with { Period = ReportingPeriod.Parse(period), Basis = basis },
            }
        );

    /// <summary>The same figure with another scope.</summary>
    public static Figure Within(this Figure figure, Func<Scope, Scope> change) =>
        figure.With(draft => draft with { Scope = change(draft.Scope) });

    /// <summary>The same figure from one division to another, by code.</summary>
    public static Figure Between(this Figure figure, string assisting, string assisted) =>
        figure.Within(scope =>
            scope with
            {
                Assisting = Stated<Partner>.Of(Partner.Of(DivisionCode.Parse(assisting))),
                Assisted = Stated<Partner>.Of(Partner.Of(DivisionCode.Parse(assisted))),
            }
        );

    /// <summary>A ledger of figures that cite "d".</summary>
    public static Ledger Ledger(params Figure[] figures) => PairingDomain.Ledgers.Ledger.Create([Document], figures);

    /// <summary>The same figure, declared to be part of another.</summary>
    public static Figure PartOf(this Figure figure, string whole) =>
        figure.With(draft => draft with { PartOf = whole });

    public static Figure Incomplete(this Figure figure) => figure.With(draft => draft with { IsIncomplete = true });
}
