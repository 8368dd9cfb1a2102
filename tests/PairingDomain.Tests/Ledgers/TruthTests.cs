using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Scopes;
using PairingDomain.Tests.Ledgers.Truth;
using PairingDomain.Tests.Support;
using Xunit.Abstractions;

namespace PairingDomain.Tests.Ledgers;

/// <summary>The promises of a total, on generated ledgers of which the truth is known.</summary>
public sealed class TruthTests(ITestOutputHelper output)
{
    private const int Sampled = 1000;

    private int exact;
    private int bounded;
    private int misled;

    private static readonly TotalRules[] AllRules =
    [
        .. from overlaps in Enum.GetValues<Overlaps>()
        from preference in Enum.GetValues<Preference>()
        from repeats in Enum.GetValues<RepeatRule>()
        from asked in new[] { false, true }
        select new TotalRules
        {
            Overlaps = overlaps,
            Preference = preference,
            Repeats = repeats,
            TrustedDocument = "d",
            AddsInKind = asked,
            AddsCumulative = asked,
        },
    ];

    [Fact]
    public void No_total_is_wrong()
    {
        Laws.Hold(
            Scenario.Any(silenceMeansAll: false),
            scenario =>
            {
                foreach (var rules in Some(scenario))
                {
                    CheckTruth(scenario, scenario.Ledger.Query().With(rules));
                    CheckTruth(scenario, scenario.Ledger.Of(Half(scenario)).With(rules));
                }
            }
        );
        output.WriteLine(
            $"{exact} exact totals and {bounded} with bounds; {misled} of reports that mislead by coincidence"
        );
        exact.Should().BeGreaterThan(Laws.Cases);
        bounded.Should().BeGreaterThan(Laws.Cases);
        misled.Should().BeLessThan(exact / 50);
    }

    [Fact]
    public void No_total_is_wrong_that_takes_silence_for_all_where_it_is_all()
    {
        Laws.Hold(
            Scenario.Any(silenceMeansAll: true),
            scenario =>
            {
                foreach (var rules in Some(scenario))
                {
                    var query = scenario.Ledger.Query().With(rules with { Silence = Silence.MeansAll });
                    CheckTruth(scenario, query);
                }
            }
        );
        output.WriteLine(
            $"{exact} exact totals and {bounded} with bounds; {misled} of reports that mislead by coincidence"
        );
        exact.Should().BeGreaterThan(Laws.Cases);
        bounded.Should().BeGreaterThan(Laws.Cases);
        misled.Should().BeLessThan(exact / 50);
    }

    [Fact]
    public void Few_totals_are_refused_that_the_reports_decide()
    {
        var seed = Random.Shared.Next();
        var (asked, together, oneByOne, refused, refusedTogether) = (0, 0, 0, 0, 0);
        var examples = new List<string>();
        for (var number = 0; number < Sampled; number++)
        {
            var scenario = new Reporter(unchecked(seed + number) & int.MaxValue, silenceMeansAll: false).Report();
            if (scenario.Tellings.Count == 0)
            {
                continue;
            }

            asked++;
            var decided = new Decided(scenario);
            var outcome = scenario
                .Ledger.Query()
                .With(rules => rules with { AddsInKind = true, AddsCumulative = true, Repeats = RepeatRule.Lower })
                .TrySum(Currency.Cny);
            if (decided.IsDecidedOneByOne)
            {
                oneByOne++;
                if (outcome.Refusal is { } refusal)
                {
                    refused++;
                    examples.Add($"{scenario}{refusal}");
                }
            }

            if (decided.IsDecided)
            {
                together++;
                refusedTogether += outcome.Refusal is null ? 0 : 1;
            }
        }

        output.WriteLine(
            $"seed {seed}: {asked} ledgers; decided one by one {oneByOne}, of which {refused} refused ({100m * refused / oneByOne:0.0} %);"
        );
        output.WriteLine(
            $"one by one or together in {together}, of which {refusedTogether} refused ({100m * refusedTogether / together:0.0} %)"
        );
        examples.Take(3).ToList().ForEach(output.WriteLine);
        (refusedTogether * 20).Should().BeLessThan(together, "seed {0}", seed);
    }

    [Fact]
    public void Scopes_lie_to_each_other_as_trying_everything_says() =>
        Laws.Hold(
            Scenario.Any(silenceMeansAll: false),
            scenario =>
            {
                foreach (var one in scenario.Tellings)
                {
                    foreach (var other in scenario.Tellings.Where(other => other.Id != one.Id))
                    {
                        var comparison = scenario.Ledger.CompareScopes(
                            scenario.Ledger[one.Id],
                            scenario.Ledger[other.Id]
                        );
                        comparison
                            .Overall.Should()
                            .Be(Expected.Relation(scenario.World, one, other), "{0}\n{1}\n", one, other);
                        if (one.IsPlain && other.IsPlain && scenario.World.Universes(World.Measures).Count == 1)
                        {
                            comparison.Overall.Should().Be(Expected.OfCells(one, other));
                        }
                    }
                }
            }
        );

    [Fact]
    public void Figures_that_are_not_compared_are_disjoint() =>
        Laws.Hold(
            Scenario.Any(silenceMeansAll: false),
            scenario =>
            {
                var compared = new HashSet<(int, int)>();
                var keys = scenario.Ledger.Index.Entries.Select(entry => entry.Key).ToArray();
                new MeetingIndex(keys).ForEachPair(
                    (one, other) => compared.Add((Math.Min(one, other), Math.Max(one, other)))
                );
                for (var other = 1; other < keys.Length; other++)
                {
                    for (var one = 0; one < other; one++)
                    {
                        if (!compared.Contains((one, other)))
                        {
                            Expected
                                .Relation(scenario.World, scenario.Tellings[one], scenario.Tellings[other])
                                .Should()
                                .Be(ScopeRelation.Disjoint);
                        }
                    }
                }
            }
        );

    // The strict rules, everything loosened, and some between.
    private static IEnumerable<TotalRules> Some(Scenario scenario) =>
        AllRules.Where((_, number) => number == 0 || (number + scenario.Seed) % 5 == 0);

    private static IEnumerable<Figure> Half(Scenario scenario) =>
        scenario.Ledger.Figures.Where((_, position) => ((scenario.Seed >> position) & 1) == 0);

    private void CheckTruth(Scenario scenario, FigureQuery query)
    {
        foreach (var (currency, worth) in new[] { (Currency.Cny, 1), (Currency.Usd, 5) })
        {
            if (query.TrySum(currency).Total is not { } total)
            {
                continue;
            }

            var because =
                $"{query.Rules}: {string.Join(", ", total.Included.Select(figure => figure.Id))} in\n{scenario}";
            total
                .Included.Concat(total.LeftOut.Select(one => one.Figure))
                .Select(figure => figure.Id)
                .Order(StringComparer.Ordinal)
                .SequenceEqual(query.Select(figure => figure.Id).Order(StringComparer.Ordinal))
                .Should()
                .BeTrue("every figure is added or left out once, {0}", because);
            if (total.Included.Any(figure => scenario[figure].IsWrong))
            {
                continue;
            }

            if (query.Rules.Preference == Preference.Parts && scenario.Tellings.Any(scenario.IsMisleading))
            {
                misled++;
                continue;
            }

            _ = total.IsExact ? exact++ : bounded++;
            Rational truth = scenario.TruthOf(total.Included);
            truth /= worth;
            total.Bounds.Contains(truth).Should().BeTrue("{0} holds {1} under {2}", total.Bounds, truth, because);
            if (total.IsExact)
            {
                (total.Value is { } value ? value.Number : truth).Should().Be(truth, "under {0}", because);
            }

            if (query.Rules.Preference == Preference.Whole)
            {
                scenario
                    .TruthOf(query)
                    .Should()
                    .Be(scenario.TruthOf(total.Included), "what is left out is covered, {0}", because);
            }
        }
    }
}
