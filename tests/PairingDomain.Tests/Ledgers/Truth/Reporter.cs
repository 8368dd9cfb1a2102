using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Ledgers.Truth;

/// <summary>Makes up a world and reports on it, all from one seed.</summary>
internal sealed class Reporter
{
    private const int MaxTellings = 12;

    private static readonly Qualifier[] Qualifiers = Enum.GetValues<Qualifier>();

    private readonly Random random;
    private readonly int seed;
    private readonly bool silenceMeansAll;
    private readonly bool coversAllKinds;
    private readonly double silence;
    private readonly bool isRounded;
    private readonly bool isThorough;
    private readonly World world;
    private readonly List<Atom> atoms;
    private readonly List<Telling> tellings = [];

    public Reporter(int seed, bool silenceMeansAll)
    {
        this.seed = seed;
        this.silenceMeansAll = silenceMeansAll;
        random = new Random(seed);
        coversAllKinds = Chance(0.5);
        silence = Chance(0.5) ? 0 : 0.05;
        isRounded = Chance(0.5);
        isThorough = Chance(0.4);
        world = new World(measuresAreDisjoint: Chance(0.7), coversAllKinds);
        atoms = [.. Enumerable.Range(0, random.Next(50, 400)).Select(_ => AnyAtom())];
    }

    public Scenario Report()
    {
        Grow([.. world.Axes.Select(axis => axis.Root)], null, isThorough ? 2 : 5);
        if (Chance(0.25))
        {
            Tell([.. world.Axes.Select(axis => Any([.. axis.Root.WithAllBelow(), .. axis.Strays]))], null);
        }

        foreach (var told in tellings.ToArray())
        {
            if (Chance(0.2))
            {
                Repeat(told);
            }

            if (Chance(0.1))
            {
                Convert(told);
            }
        }

        // In an order that has nothing to do with what they are about.
        var names = Enumerable.Range(0, tellings.Count).Select(number => $"f{number:00}").ToArray();
        random.Shuffle(names);
        var named = tellings.Index().ToDictionary(one => one.Item.Id, one => names[one.Index]);
        return new Scenario(seed, world, atoms, [.. tellings.Select(telling => Renamed(telling, named))]);
    }

    private void Grow(Spot[] box, Telling? whole, int depth)
    {
        if (Chance(isThorough ? 0.8 : 0.5))
        {
            whole = Tell(box, whole) ?? whole;
        }

        var divisible = Enumerable.Range(0, box.Length).Where(axis => box[axis].Parts.Length > 0).ToArray();
        if (depth == 0 || divisible.Length == 0)
        {
            return;
        }

        // Mostly places and years, as reports do.
        var axis =
            Chance(0.5) && Array.Exists(divisible, one => one is World.Receivers or World.Years)
                ? Any([.. divisible.Where(one => one is World.Receivers or World.Years)])
                : Any(divisible);
        foreach (var part in box[axis].Parts)
        {
            if (isThorough || Chance(0.6))
            {
                Spot[] smaller = [.. box];
                smaller[axis] = part;
                Grow(smaller, whole, depth - 1);
            }
        }
    }

    private Telling? Tell(Spot[] box, Telling? whole)
    {
        if (tellings.Count >= MaxTellings)
        {
            return null;
        }

        var telling = Worded(
            box,
            NumberOf([.. box.Select(spot => spot.Leaves)]),
            whole is not null && Chance(0.4) ? whole.Id : null
        );
        tellings.Add(telling);
        return telling;
    }

    private Telling Worded(Spot[] box, long truth, string? partOf)
    {
        var document = Chance(0.7) ? "d" : "e";
        var isLong = box[World.Years].Wordings.Length > 0 && long.PopCount(box[World.Years].Leaves) > 1;
        var draft = Numbered(truth) with
        {
            Id = $"t{tellings.Count}",
            PartOf = partOf,
            Citation = new Citation(document, 0, "some words"),
            Scope = new Scope { Basis = isLong && Chance(0.3) ? Basis.Cumulative : Basis.Flow },
        };
        var possible = new IReadOnlyList<uint>[box.Length];
        foreach (var (number, (axis, spot)) in world.Axes.Zip(box).Index())
        {
            (draft, possible[number]) = Say(draft, number, axis, spot);
        }

        return new Telling
        {
            Draft = draft,
            Leaves = [.. box.Select(spot => spot.Leaves)],
            Possible = possible,
        };
    }

    private (FigureDraft Draft, IReadOnlyList<uint> Possible) Say(FigureDraft draft, int number, Axis axis, Spot spot)
    {
        var isAll = spot == axis.Root;
        var meansAll = coversAllKinds && World.IsKind(number);
        var maySayNothing =
            axis.Silence is not null && (isAll || !(meansAll || (silenceMeansAll && number != World.Years)));
        if (axis.Silence is { } nothing && maySayNothing && Chance(isAll ? 4 * silence : silence))
        {
            return (nothing(draft), meansAll ? [spot.Leaves] : axis.Possible);
        }

        return (
            Any(spot.Wordings)(draft),
            number == World.Years && spot.Leaves == World.Since2010 ? [8, 24, 56, 120, 248] : [spot.Leaves]
        );
    }

    private FigureDraft Numbered(long truth)
    {
        var qualifier = isRounded && Chance(0.2) ? Any(Qualifiers) : Qualifier.Exact;
        var resolution = isRounded && qualifier == Qualifier.Exact ? Any([1L, 1, 100, 1000]) : 0;
        var off = random.Next(1, 50);
        var number = qualifier switch
        {
            Qualifier.Over => truth - off,
            Qualifier.AtLeast => truth - off + 1,
            Qualifier.Nearly or Qualifier.Under => truth + off,
            Qualifier.AtMost or Qualifier.UpTo => truth + off - 1,
            Qualifier.About => truth + off - 25,
            _ when resolution > 1 => (truth + (resolution / 2)) / resolution * resolution,
            _ => truth,
        };
        return number < 0
            ? Numbered(truth)
            : new FigureDraft
            {
                Id = "",
                Measure = Measures.AidFunds,
                Value = Money.Of(number, Currency.Cny),
                Qualifier = qualifier,
                Resolution = resolution,
                Citation = new Citation("d", 0, "some words"),
            };
    }

    private void Repeat(Telling told)
    {
        var isWrong = Chance(0.2);
        var truth = NumberOf(told.Leaves) + (isWrong ? 5000 * random.Next(1, 20) : 0);
        var box = told.Leaves.Select((leaves, axis) => SpotOf(axis, leaves)).ToArray();
        var again = Worded(box, truth, null) with { IsWrong = isWrong };
        tellings.Add(again with { Draft = again.Draft with { SameAs = [told.Id] } });
        var first = tellings.FindIndex(other => other.Id == told.Id);
        tellings[first] = tellings[first] with
        {
            Draft = tellings[first].Draft with { SameAs = [.. tellings[first].Draft.SameAs, again.Id] },
        };
    }

    private void Convert(Telling told)
    {
        var dollars = Worded([.. told.Leaves.Select((leaves, axis) => SpotOf(axis, leaves))], 0, null);
        tellings.Add(
            dollars with
            {
                Draft = dollars.Draft with
                {
                    Value = Money.Of(NumberOf(told.Leaves) / 5, Currency.Usd),
                    Qualifier = Qualifier.Exact,
                    Resolution = Rational.Zero,
                    Converts = told.Id,
                },
            }
        );
    }

    private Spot SpotOf(int axis, uint leaves) =>
        world.Axes[axis].Root.WithAllBelow().Concat(world.Axes[axis].Strays).First(spot => spot.Leaves == leaves);

    private static Telling Renamed(Telling telling, Dictionary<string, string> names) =>
        telling with
        {
            Draft = telling.Draft with
            {
                Id = names[telling.Id],
                PartOf = telling.Draft.PartOf is { } whole ? names[whole] : null,
                Converts = telling.Draft.Converts is { } converted ? names[converted] : null,
                SameAs = [.. telling.Draft.SameAs.Select(id => names[id])],
            },
        };

    private long NumberOf(uint[] leaves) =>
        atoms.Where(atom => atom.Leaves.Zip(leaves).All(one => (one.First & one.Second) != 0)).Sum(atom => atom.Amount);

    private Atom AnyAtom() => new([.. world.Axes.Select(axis => AnyLeaf(axis.Leaves))], 5 * random.Next(1, 200));

    // Mostly of the first leaves, so that small regions are not all empty.
    private uint AnyLeaf(IReadOnlyList<uint> leaves) =>
        leaves[(int)(leaves.Count * random.NextDouble() * random.NextDouble())];

    private T Any<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private bool Chance(double share) => random.NextDouble() < share;
}
