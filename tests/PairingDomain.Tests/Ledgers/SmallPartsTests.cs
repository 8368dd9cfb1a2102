using FsCheck.Fluent;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Ledgers;

/// <summary>The two algorithms inside totals that know nothing of figures.</summary>
public sealed class SmallPartsTests
{
    [Fact]
    public void Sets_are_joined_under_their_smallest_number()
    {
        var sets = new DisjointSets(6);
        sets.Join(4, 2);
        sets.Join(5, 4);
        sets.Join(1, 3);
        Enumerable.Range(0, 6).Select(sets.Find).Should().Equal(0, 1, 2, 1, 2, 2);
        sets.Join(3, 5);
        sets.Join(3, 3);
        Enumerable.Range(0, 6).Select(sets.Find).Should().Equal(0, 1, 1, 1, 1, 1);
    }

    [Fact]
    public void The_best_disjoint_values_are_not_always_the_largest()
    {
        // A path: 2 - 3 - 2.
        Rational[] path = [2, 3, 2];
        BestDisjoint.Find(path, Neighbours, maxSearched: 3).Should().Be((Rational)4);
        BestDisjoint
            .Find(path, Neighbours, maxSearched: 2)
            .Should()
            .Be((Rational)3, "the largest first is as true, less tight");
        BestDisjoint.Find([], Neighbours, maxSearched: 3).Should().Be(Rational.Zero);
        BestDisjoint.Find([], Neighbours, maxSearched: -1).Should().Be(Rational.Zero);
        BestDisjoint.Find([1, 1, 1], (_, _) => false, maxSearched: 2).Should().Be((Rational)3);
        BestDisjoint.Find([1, 2, 1], (_, _) => true, maxSearched: 3).Should().Be((Rational)2);

        static bool Neighbours(int one, int other) => Math.Abs(one - other) == 1;
    }

    [Fact]
    public void The_best_disjoint_values_are_the_best_of_all_choices() =>
        Laws.Hold(
            Gen.Choose(0, int.MaxValue - 1),
            seed =>
            {
                var random = new Random(seed);
                var count = random.Next(1, 8);
                var values = Enumerable.Range(0, count).Select(_ => (Rational)random.Next(0, 10)).ToArray();
                var meet = new bool[count, count];
                foreach (var one in Enumerable.Range(0, count))
                {
                    foreach (var other in Enumerable.Range(0, one))
                    {
                        meet[one, other] = meet[other, one] = random.Next(2) == 0;
                    }
                }

                var best = Enumerable
                    .Range(0, 1 << count)
                    .Select(choice => Enumerable.Range(0, count).Where(one => (choice >> one & 1) == 1).ToArray())
                    .Where(chosen => !chosen.Any(one => chosen.Any(other => meet[one, other])))
                    .Max(chosen => chosen.Aggregate(Rational.Zero, (sum, one) => sum + values[one]));
                BestDisjoint.Find(values, (one, other) => meet[one, other], maxSearched: 8).Should().Be(best);
                (BestDisjoint.Find(values, (one, other) => meet[one, other], maxSearched: 0) <= best).Should().BeTrue();
            }
        );
}
