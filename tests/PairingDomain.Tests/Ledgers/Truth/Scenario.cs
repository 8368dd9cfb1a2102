using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Ledgers.Truth;

/// <summary>A world of which the truth is known, and what reports tell of it.</summary>
internal sealed class Scenario
{
    private readonly Dictionary<string, Telling> byId;

    public Scenario(int seed, World world, IReadOnlyList<Atom> atoms, IReadOnlyList<Telling> tellings)
    {
        Seed = seed;
        World = world;
        Atoms = atoms;
        Tellings = tellings;
        byId = tellings.ToDictionary(telling => telling.Id);
        Ledger = Ledger.Create(
            [new SourceDocument("d", "A report"), new SourceDocument("e", "Another report")],
            tellings.Select(telling => Figure.Create(telling.Draft))
        );
    }

    public int Seed { get; }

    public World World { get; }

    public IReadOnlyList<Atom> Atoms { get; }

    public IReadOnlyList<Telling> Tellings { get; }

    public Ledger Ledger { get; }

    /// <summary>Scenarios from seeds, shrunk by leaving out figures.</summary>
    /// <param name="silenceMeansAll">Whether a report that says nothing always covers all.</param>
    public static Arbitrary<Scenario> Any(bool silenceMeansAll) =>
        Arb.From(
            Gen.Choose(0, int.MaxValue - 1).Select(seed => new Reporter(seed, silenceMeansAll).Report()),
            scenario => scenario.Smaller()
        );

    public Telling this[Figure figure] => byId[figure.Id];

    /// <summary>The true amount of all that any of these figures cover.</summary>
    public long TruthOf(IEnumerable<Figure> figures)
    {
        var tellings = figures.Select(figure => this[figure]).ToArray();
        return Atoms.Where(atom => Array.Exists(tellings, telling => telling.Covers(atom))).Sum(atom => atom.Amount);
    }

    /// <summary>
    /// Whether a report lists parts of this telling that truly overlap and leave something out, and whose numbers come to
    /// its number all the same, by coincidence: to a reader they make it up.
    /// </summary>
    public bool IsMisleading(Telling whole)
    {
        var parts = Tellings.Where(part => part.Draft.PartOf == whole.Id && part.Draft.Value.IsMoney).ToArray();
        var overlap = parts.Sum(part => TruthOf([Ledger[part.Id]])) - TruthOf(parts.Select(part => Ledger[part.Id]));
        var slack = parts.Append(whole).Aggregate(Rational.Zero, (sum, one) => sum + (one.Draft.Resolution / 2));
        var off = parts.Aggregate(whole.Draft.Value.Number, (rest, part) => rest - part.Draft.Value.Number);
        return overlap > 0 && off <= slack && -off <= slack;
    }

    public override string ToString() =>
        $"seed {Seed}\n{string.Join("\n", Tellings.Select(telling => $"  {telling}; true {TruthOf([Ledger[telling.Id]])}"))}\n";

    private IEnumerable<Scenario> Smaller() =>
        Tellings
            .Where(gone =>
                !Tellings.Any(other =>
                    other.Draft.PartOf == gone.Id
                    || other.Draft.Converts == gone.Id
                    || other.Draft.SameAs.Contains(gone.Id)
                )
            )
            .Select(gone => new Scenario(Seed, World, Atoms, [.. Tellings.Where(other => other != gone)]));
}
