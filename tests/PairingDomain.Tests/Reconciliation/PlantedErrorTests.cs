using FsCheck.Fluent;
using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>In reports that fit, one error is planted: it is found by its check, with the figures it is about, and nothing else contradicts.</summary>
public sealed class PlantedErrorTests
{
    private static readonly Plant[] Plants =
    [
        new(
            "magnitude",
            Verdict.Contradicts,
            reports =>
            {
                var power = Power(reports, 1, 4);
                var again = reports.Id("gifts-again");
                reports.Change(again, number => number * power);
                reports[again] = reports[again].With(draft => draft with { Resolution = 10_000 * power });
                return [reports.Id("gifts"), reports.Id("gifts-again")];
            }
        ),
        new(
            "repeated claims",
            Verdict.Contradicts,
            reports =>
            {
                reports.Change(reports.Id("gifts-again"), number => number + (reports.Random.Next(2, 90) * 10_000));
                return [reports.Id("gifts"), reports.Id("gifts-again")];
            }
        ),
        new(
            "parts and wholes",
            Verdict.Contradicts,
            reports =>
            {
                reports.Change(reports.Id("cash"), number => number + reports.Random.Next(1, 900_000));
                return [reports.Id("gifts"), reports.Id("cash"), reports.Id("goods")];
            }
        ),
        new(
            "part larger than its population",
            Verdict.Contradicts,
            reports =>
            {
                var households = reports[reports.Id("households")].Value.Number;
                reports.Change(reports.Id("houses"), _ => households + reports.Random.Next(1, 900));
                return [reports.Id("houses"), reports.Id("households")];
            }
        ),
        new(
            "per each × count",
            Verdict.Contradicts,
            reports =>
            {
                reports.Change(reports.Id("invested"), number => number + Different(reports));
                return [reports.Id("each"), reports.Id("ventures"), reports.Id("invested")];
            }
        ),
        new(
            "products that are too exact",
            Verdict.WorthNoting,
            reports =>
            {
                reports.Change(reports.Id("income"), number => number - 1);
                return [reports.Id("income"), reports.Id("workers")];
            }
        ),
        new(
            "change claims",
            Verdict.Contradicts,
            reports =>
            {
                reports.Change(reports.LaterId("more-workers"), number => number + Different(reports));
                return [reports.LaterId("more-workers"), reports.LaterId("workers"), reports.EarlierId("workers")];
            }
        ),
        new(
            "printed conversions",
            Verdict.Contradicts,
            reports =>
            {
                reports.Change(reports.Id("dollars"), number => number * Power(reports, 1, 3));
                return [reports.Id("yuan"), reports.Id("dollars")];
            }
        ),
        new(
            "overlap between documents",
            Verdict.WorthNoting,
            reports =>
            {
                var wide = Beneficiaries("wide", "451200", "2017/2019", "e");
                var narrow = Beneficiaries("narrow", reports.County, $"{reports.Year}", "d");
                (reports["wide"], reports["narrow"]) = (wide, narrow);
                return ["wide", "narrow"];
            }
        ),
        new(
            "order and time",
            Verdict.Contradicts,
            reports =>
            {
                reports[reports.Id("houses")] = reports[reports.Id("houses")].In("2022", Basis.Flow);
                return [reports.Id("houses")];
            }
        ),
        new(
            "order and time",
            Verdict.Contradicts,
            reports =>
            {
                // The county-level city of Bijie, which was no more.
                reports[reports.Id("houses")] = reports[reports.Id("houses")].Between("330000", "522401");
                return [reports.Id("houses")];
            }
        ),
        new(
            "malformed numbers",
            Verdict.Contradicts,
            reports =>
            {
                reports.Change(reports.Id("seekers-again"), number => number + reports.Random.Next(60, 99));
                return [reports.Id("seekers"), reports.Id("seekers-again")];
            }
        ),
        new(
            "series and shares",
            Verdict.Contradicts,
            reports =>
            {
                var earlier = reports[reports.Id(2018, "projects")].Value.Number;
                reports.Change(reports.Id(2019, "projects"), _ => earlier - reports.Random.Next(1, 90));
                return [reports.Id(2018, "projects"), reports.Id(2019, "projects")];
            }
        ),
        new(
            "series and shares",
            Verdict.Contradicts,
            reports =>
            {
                reports.Change(reports.Id("poverty"), _ => Rational.Of(reports.Random.Next(1_001, 9_000), 10));
                return [reports.Id("poverty")];
            }
        ),
    ];

    [Fact]
    public void Reports_in_which_everything_fits_contradict_nothing() =>
        Laws.Hold(
            Seeds,
            seed =>
                Contradictions(new ConsistentReports(seed).Ledger.Reconcile())
                    .Should()
                    .BeEmpty("the reports of seed {0} fit", seed)
        );

    [Fact]
    public void One_planted_error_is_found_with_the_figures_it_is_about() =>
        Laws.Hold(
            Seeds,
            Gen.Elements(Plants),
            (seed, plant) =>
            {
                var reports = new ConsistentReports(seed);
                var before = Told(plant, reports.Ledger.Reconcile()).ToArray();
                var ids = plant.In(reports);
                var findings = reports.Ledger.Reconcile();
                Told(plant, findings)
                    .Except(before)
                    .Should()
                    .Equal(
                        [string.Join(' ', ids.Order(StringComparer.Ordinal))],
                        "of seed {0}, {1}",
                        seed,
                        plant.Check
                    );
                Contradictions(findings)
                    .Should()
                    .HaveCount(plant.Verdict == Verdict.Contradicts ? 1 : 0, "of seed {0}, {1}", seed, plant.Check);
            }
        );

    [Fact]
    public void An_error_is_planted_for_every_check() =>
        Plants.Select(plant => plant.Check).Distinct().Should().BeEquivalentTo(Checks.All.Select(check => check.Name));

    private static FsCheck.Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    private static IEnumerable<Finding> Contradictions(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Verdict == Verdict.Contradicts);

    // The ids of each finding of the check with the verdict.
    private static IEnumerable<string> Told(Plant plant, IEnumerable<Finding> findings) =>
        findings
            .Where(finding => finding.Check == plant.Check && finding.Verdict == plant.Verdict)
            .Select(finding =>
                string.Join(' ', finding.Figures.Select(figure => figure.Id).Order(StringComparer.Ordinal))
            );

    private static Rational Power(ConsistentReports reports, int least, int most) =>
        Enumerable.Repeat((Rational)10, reports.Random.Next(least, most + 1)).Aggregate((one, other) => one * other);

    private static Rational Different(ConsistentReports reports) =>
        reports.Random.Next(1, 9_000) * (reports.Random.Next(2) == 0 ? 1 : 3);

    private static Figure Beneficiaries(string id, string assisted, string period, string document) =>
        Sample
            .Create(id, "beneficiaries", Quantity.Parse("500 person"))
            .Between("440300", assisted)
            .In(period, Basis.Flow)
            .With(draft => draft with { Citation = new Citation(document, 0, "500 persons") });

    /// <summary>An error: the check that finds it, with which verdict; plants it and tells the ids of the figures it is about.</summary>
    private sealed record Plant(string Check, Verdict Verdict, Func<ConsistentReports, string[]> In);
}
