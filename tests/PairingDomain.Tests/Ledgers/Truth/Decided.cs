using PairingDomain.Scopes;

namespace PairingDomain.Tests.Ledgers.Truth;

/// <summary>
/// Whether reports decide what all of them cover together: whether some of them that are certainly disjoint certainly
/// cover all the others. By trying every choice of reports.
/// </summary>
internal sealed class Decided
{
    private readonly Scenario scenario;
    private readonly Telling[] tellings;
    private readonly bool[,] within;
    private readonly bool[,] apart;

    public Decided(Scenario scenario)
    {
        this.scenario = scenario;
        tellings = [.. scenario.Tellings];
        within = new bool[tellings.Length, tellings.Length];
        apart = new bool[tellings.Length, tellings.Length];
        foreach (var (row, one) in tellings.Index())
        {
            foreach (var (column, other) in tellings.Index())
            {
                var relation = Expected.Relation(scenario.World, one, other);
                within[row, column] =
                    row == column
                    || IsDeclaredWithin(one, other)
                    || relation is ScopeRelation.Equal or ScopeRelation.Within;
                apart[row, column] = row != column && relation == ScopeRelation.Disjoint;
            }
        }

        FollowThrough();
    }

    /// <summary>Some that are disjoint cover the others, one by one or together.</summary>
    public bool IsDecided =>
        Enumerable
            .Range(1, (1 << tellings.Length) - 1)
            .Any(choice => AreApart(choice) && Enumerable.Range(0, tellings.Length).All(one => IsCovered(one, choice)));

    /// <summary>Some that are disjoint cover the others, each of them by one.</summary>
    public bool IsDecidedOneByOne =>
        Enumerable
            .Range(1, (1 << tellings.Length) - 1)
            .Any(choice =>
                AreApart(choice)
                && Enumerable.Range(0, tellings.Length).All(one => Chosen(choice).Any(cover => within[one, cover]))
            );

    private static bool IsDeclaredWithin(Telling one, Telling other) =>
        one.Draft.PartOf == other.Id
        || one.Draft.SameAs.Contains(other.Id)
        || one.Draft.Converts == other.Id
        || other.Draft.Converts == one.Id;

    private void FollowThrough()
    {
        var all = Enumerable.Range(0, tellings.Length).ToArray();
        foreach (var between in all)
        {
            foreach (var (one, other) in all.SelectMany(one => all.Select(other => (one, other))))
            {
                within[one, other] |= within[one, between] && within[between, other];
            }
        }

        // What lies within something disjoint is disjoint.
        foreach (var (one, other) in all.SelectMany(one => all.Select(other => (one, other))).ToArray())
        {
            apart[one, other] |= all.Any(outer =>
                within[one, outer] && all.Any(second => within[other, second] && apart[outer, second])
            );
        }
    }

    private IEnumerable<int> Chosen(int choice) =>
        Enumerable.Range(0, tellings.Length).Where(one => (choice & (1 << one)) != 0);

    private bool AreApart(int choice) =>
        Chosen(choice).All(one => Chosen(choice).All(other => one == other || apart[one, other]));

    private bool IsCovered(int one, int choice) =>
        Chosen(choice).Any(cover => within[one, cover])
        || (
            tellings[one].IsPlain
            && Chosen(choice)
                .Where(cover => tellings[cover].IsPlain)
                .Sum(cover => tellings[one].CellsShared(tellings[cover])) == tellings[one].CellsShared(tellings[one])
        );
}
