using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Quantities;
using PairingDomain.ReferenceData;

namespace PairingDomain.Tests.Checklist;

/// <summary>
/// The seed ledger, and short words for the tests of the checklist. Each test is named after the row (S1 to S15) that it
/// shows; expected values are those of the five documents, s0 to s4.
/// </summary>
internal static class Seeds
{
    public static Ledger SeedLedger => Reference.Embedded.SeedLedger;

    /// <summary>The figure with this id, after checking that it counts this measure, has this value and quotes these words.</summary>
    public static Figure Told(string id, string measure, string value, string quote)
    {
        var figure = SeedLedger[id];
        (figure.Measure.Code, string.Join(" or ", figure.Readings), figure.Citation.Quote)
            .Should()
            .Be((measure, value, quote), "figure {0}", id);
        return figure;
    }

    public static Partner Code(string code) => Partner.Of(DivisionCode.Parse(code));

    public static string? PeriodOf(Figure figure) => figure.Scope.Period?.ToString();

    /// <summary>
    /// One named thing that a document tells of without a number: a figure of 1, its number not written and its resolution
    /// not kept.
    /// </summary>
    public static Figure OneNamedThing(string noun, MeasureGroup group, Citation citation, Scope scope) =>
        Figure.Create(
            new FigureDraft
            {
                Id = $"{citation.DocumentId}-at-{citation.Start}",
                Measure = Measure.Define(
                    noun.Replace(' ', '-') + "s-named",
                    MeasureKind.Quantity,
                    Additivity.Additive,
                    group,
                    noun + "s named",
                    $"Each {noun} that a source names without counting.",
                    units: Unit.Counted(noun)
                ),
                Value = Quantity.Of(1, Unit.Counted(noun)),
                Scope = scope,
                Citation = citation,
                Note = "named, not counted, by the source",
            }
        );

    public static Scope ScopeOf(
        string assisting,
        string assisted,
        Sector sector,
        string? period = null,
        Basis? basis = null
    ) =>
        new()
        {
            Assisting = Stated<Partner>.Of(Code(assisting)),
            Assisted = Stated<Partner>.Of(Code(assisted)),
            Sector = Stated<Sector>.Of(sector),
            Period = period is null ? null : ReportingPeriod.Parse(period),
            Basis = basis,
        };
}
