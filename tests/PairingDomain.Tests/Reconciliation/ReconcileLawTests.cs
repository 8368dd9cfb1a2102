using FsCheck.Fluent;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;
using PairingDomain.Tests.Ledgers.Truth;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>What holds of the findings of any ledger.</summary>
public sealed class ReconcileLawTests
{
    private static readonly string[] Periods = ["2009", "2010", "2010-03", "2006/2010", "2010/..", "2016~/2020~"];

    private static readonly string[] Codes = ["440300", "440000", "450000", "451200", "451227", "522400"];

    // The generated ledgers convert at five yuan a dollar, and name divisions by codes of other years.
    private static readonly ICheck[] OfNumbers =
    [
        .. Checks.All.Where(check => check is not (PrintedConversions or OrderAndTime)),
    ];

    [Fact]
    public void No_finding_of_a_ledger_that_tells_the_truth_contradicts() =>
        Laws.Hold(
            Scenario.Any(silenceMeansAll: false),
            scenario =>
            {
                if (!scenario.Tellings.Any(telling => telling.IsWrong))
                {
                    Contradictions(scenario).Should().BeEmpty("the figures tell the truth");
                }
            }
        );

    [Fact]
    public void Every_contradiction_names_a_figure_that_is_wrong() =>
        Laws.Hold(
            Scenario.Any(silenceMeansAll: false),
            scenario =>
            {
                foreach (var finding in Contradictions(scenario))
                {
                    finding
                        .Figures.Should()
                        .Contain(figure => scenario[figure].IsWrong, "“{0}” should not be", finding.ToText());
                }
            }
        );

    [Fact]
    public void A_ledger_of_any_figures_in_any_order_is_reconciled_alike() =>
        Laws.Hold(
            Gen.Choose(0, int.MaxValue - 1).Select(Any),
            ledger =>
                Ledger
                    .Create(ledger.Documents, ledger.Figures.Reverse())
                    .Reconcile()
                    .Select(finding => finding.ToText())
                    .Should()
                    .Equal(ledger.Reconcile().Select(finding => finding.ToText()))
        );

    private static IEnumerable<Finding> Contradictions(Scenario scenario) =>
        scenario.Ledger.Reconcile(OfNumbers).Where(finding => finding.Verdict == Verdict.Contradicts);

    private static Ledger Any(int seed)
    {
        var random = new Random(seed);
        var figures = new List<Figure>();
        for (var number = 0; number < 12; number++)
        {
            var measure = Measures.All[random.Next(Measures.All.Count)];
            var value = Value(measure, random);
            var draft = Sample.Create($"f{number:00}", measure.Code, value).ToDraft() with
            {
                Qualifier = (Qualifier)random.Next(8),
                Resolution = random.Next(3) == 0 ? Rational.Of(random.Next(0, 1000), random.Next(1, 3)) : 0,
                Status = (Status)random.Next(4),
                IsIncomplete = random.Next(4) == 0,
                Per = random.Next(4) == 0 ? [new PerEach(Unit.Project)] : [],
                Scope = new Scope
                {
                    Period = random.Next(4) == 0 ? null : ReportingPeriod.Parse(Periods[random.Next(Periods.Length)]),
                    Basis = random.Next(4) == 0 ? null : (Basis)random.Next(3),
                    Sector = random.Next(2) == 0 ? default : Stated<Sector>.Of((Sector)random.Next(5)),
                },
            };
            if (
                random.Next(6) == 0
                && Value(measure, random) is var other
                && other.IsComparableWith(value)
                && other != value
            )
            {
                draft = draft with { Value = default, Readings = [value, other] };
            }

            if (
                random.Next(3) == 0
                && figures.FindLast(figure => figure.Readings[0].IsComparableWith(value)) is { } near
            )
            {
                draft = random.Next(2) == 0 ? draft with { PartOf = near.Id } : draft with { SameAs = [near.Id] };
                if (draft.SameAs.Count > 0)
                {
                    var position = figures.IndexOf(near);
                    figures[position] = near.With(first => first with { SameAs = [.. first.SameAs, draft.Id] });
                }
            }

            if (random.Next(3) == 0 && figures.FindLast(figure => Converts(value, figure.Readings[0])) is { } converted)
            {
                draft = draft with { Converts = converted.Id };
            }

            figures.Add(
                Figure.Create(draft).Between(Codes[random.Next(Codes.Length)], Codes[random.Next(Codes.Length)])
            );
        }

        return Sample.Ledger([.. figures]);
    }

    private static FigureValue Value(Measure measure, Random random)
    {
        var number = Rational.Of(random.Next(-5, 5_000) * (random.Next(2) == 0 ? 1L : 100_000), random.Next(1, 4));
        return measure.Kind == MeasureKind.Money
            ? FigureValue.Of(
                Money.Of((decimal)random.Next(-5, 500) * 1000, random.Next(3) == 0 ? Currency.Usd : Currency.Cny)
            )
            : FigureValue.Of(Quantity.Of(number, measure.Units[random.Next(measure.Units.Count)]));
    }

    private static bool Converts(FigureValue value, FigureValue other) =>
        value.IsMoney && other.IsMoney && value.Money.Currency != other.Money.Currency;
}
