using FsCheck.Fluent;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Ledgers;

/// <summary>
/// Counts of persons who may benefit in several years: the truth is how many different ones there are, made up person by
/// person. A person lives in one county.
/// </summary>
public sealed class RecurringTruthTests
{
    private static readonly (string Code, int[] Counties)[] Places =
    [
        ("451227", [0]),
        ("451225", [1]),
        ("451028", [2]),
        ("451200", [0, 1]),
        ("450000", [0, 1, 2]),
    ];

    private static readonly (string Period, int[] Years)[] Times =
    [
        ("2009", [0]),
        ("2010", [1]),
        ("2011", [2]),
        ("2009/2010", [0, 1]),
        ("2010/2011", [1, 2]),
        ("2009/2011", [0, 1, 2]),
    ];

    [Fact]
    public void No_person_is_counted_twice() =>
        Laws.Hold(
            Gen.Choose(0, int.MaxValue - 1),
            seed =>
            {
                var random = new Random(seed);
                var came = Enumerable
                    .Range(0, 3 * 3 * 8)
                    .Where(_ => random.Next(2) == 0)
                    .Select(cell => (County: cell % 3, Year: cell / 3 % 3, Person: cell / 9))
                    .ToHashSet();
                var told = Enumerable
                    .Range(0, random.Next(1, 5))
                    .Select(number =>
                        (
                            Id: $"f{number}",
                            Place: Places[random.Next(Places.Length)],
                            Time: Times[random.Next(Times.Length)]
                        )
                    )
                    .ToArray();
                var ledger = Sample.Ledger([
                    .. told.Select(one =>
                        Sample
                            .Quantity(one.Id, "beneficiaries", Different([one.Id]), "person")
                            .Between("440300", one.Place.Code)
                            .Within(scope => scope with { Sector = Stated<Sector>.All })
                            .In(one.Time.Period, Basis.Flow)
                    ),
                ]);
                foreach (var overlaps in Enum.GetValues<Overlaps>())
                {
                    foreach (var preference in Enum.GetValues<Preference>())
                    {
                        var query = ledger
                            .Query()
                            .With(new TotalRules { Overlaps = overlaps, Preference = preference });
                        if (query.TrySum(Unit.Person).Total is { } total)
                        {
                            Rational truth = Different([.. total.Included.Select(figure => figure.Id)]);
                            total
                                .Bounds.Contains(truth)
                                .Should()
                                .BeTrue("{0} holds {1}, seed {2}", total.Bounds, truth, seed);
                            (total.Value?.Number ?? truth).Should().Be(truth, "seed {0}", seed);
                        }
                    }
                }

                int Different(string[] ids) =>
                    came.Where(one =>
                            told.Any(figure =>
                                ids.Contains(figure.Id)
                                && figure.Place.Counties.Contains(one.County)
                                && figure.Time.Years.Contains(one.Year)
                            )
                        )
                        .Select(one => (one.County, one.Person))
                        .Distinct()
                        .Count();
            }
        );
}
