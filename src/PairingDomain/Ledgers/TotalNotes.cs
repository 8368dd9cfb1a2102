using PairingDomain.Figures;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>What a total in the making has to tell: under which rules it is made, what it leaves out, what it settles.</summary>
internal sealed class TotalNotes(TotalUnit unit, TotalRules rules, IEnumerable<LeftOut> nearlySelected)
{
    private readonly List<LeftOut> leftOut = [.. nearlySelected];
    private readonly List<Conflict> conflicts = [];

    public TotalUnit Unit => unit;

    public TotalRules Rules => rules;

    /// <summary>By id.</summary>
    public IReadOnlyList<LeftOut> LeftOut => [.. leftOut.OrderBy(one => one.Figure.Id, StringComparer.Ordinal)];

    /// <summary>By the ids of the two figures.</summary>
    public IReadOnlyList<Conflict> Conflicts =>
        [
            .. conflicts
                .OrderBy(one => one.First.Id, StringComparer.Ordinal)
                .ThenBy(one => one.Second.Id, StringComparer.Ordinal),
        ];

    public void LeaveOut(Figure figure, LeftOutReason reason, Figure? coveredBy) =>
        leftOut.Add(new LeftOut(figure, reason, coveredBy));

    public void Settle(
        ConflictKind kind,
        Figure one,
        Figure other,
        IReadOnlyList<ScopeDimension> dimensions,
        string settlement
    )
    {
        var (first, second) = string.CompareOrdinal(one.Id, other.Id) < 0 ? (one, other) : (other, one);
        conflicts.Add(new Conflict(kind, first, second, dimensions, settlement));
    }

    /// <summary>The exception for a refusal; figures are named by id.</summary>
    public static TotalRefusedException Refuse(
        RefusalReason reason,
        string explanation,
        IEnumerable<Figure> figures,
        params IReadOnlyList<ScopeDimension> dimensions
    ) =>
        new(
            new Refusal(
                reason,
                explanation,
                [.. figures.OrderBy(figure => figure.Id, StringComparer.Ordinal)],
                dimensions
            )
        );
}
