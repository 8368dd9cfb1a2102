using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>Which figures of two documents share something that a careless sum would count twice.</summary>
public sealed class OverlappingDocuments : ICheck
{
    private static readonly Comparer<(string One, string Other)> ByDocuments = Comparer<(
        string One,
        string Other
    )>.Create(
        (one, other) =>
            string.CompareOrdinal(one.One, other.One) is not 0 and var order
                ? order
                : string.CompareOrdinal(one.Other, other.Other)
    );

    /// <inheritdoc/>
    public string Name => "overlap between documents";

    /// <inheritdoc/>
    public string Rule =>
        "Figures of two documents that count the same or nested things, whose sides and days certainly share something without "
        + "their scopes being equal, are never added. All pairs of two documents are one finding, which shows the first five "
        + "by id of each tree of measures; a declared part is left to its whole. And a fact that is told for two scopes with "
        + "nothing in common may be counted for both.";

    /// <inheritdoc/>
    public string Needs => "Both sides and the days.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Between(context).Concat(ToldTwice(context));
    }

    private IEnumerable<Finding> Between(CheckContext context)
    {
        var meetings = new SortedDictionary<(string One, string Other), Meeting>(ByDocuments);
        var families = context
            .Figures.Where(figure => MayBeAdded(figure, context))
            .Select(context.KeyOf)
            .GroupBy(key => (Family: FamilyOf(key.Figure.Measure), Unit: ScopePrint.Of(key).Unit, key.Figure.Status));
        foreach (var family in families)
        {
            var keys = family.ToArray();
            if (keys.All(key => DocumentOf(key) == DocumentOf(keys[0])))
            {
                continue;
            }

            new MeetingIndex(keys).ForEachPair(
                (one, other) =>
                {
                    // The keys are by id, and so are the two of a pair; the documents of a pair of documents as well.
                    var (first, second) = (keys[Math.Min(one, other)], keys[Math.Max(one, other)]);
                    if (Overlap(first, second, context))
                    {
                        var documents =
                            string.CompareOrdinal(DocumentOf(first), DocumentOf(second)) < 0
                                ? (DocumentOf(first), DocumentOf(second))
                                : (DocumentOf(second), DocumentOf(first));
                        if (!meetings.TryGetValue(documents, out var meeting))
                        {
                            meetings.Add(documents, meeting = new Meeting());
                        }

                        meeting.Add(family.Key.Family, first, second);
                    }
                }
            );
        }

        return meetings.Select(meeting => Note(meeting.Key, meeting.Value));
    }

    private static string DocumentOf(ScopeKey key) => key.Figure.Citation.DocumentId;

    private static bool MayBeAdded(Figure figure, CheckContext context) =>
        !figure.IsMalformed
        && figure.Per.Count == 0
        && figure.Measure.Additivity != Additivity.NonAdditive
        && figure.Scope.Assisting.IsStated
        && figure.Scope.Assisted.IsStated
        && figure.Converts is null
        && context.FirstOf(figure) == figure
        && !IsInWhole(figure, context);

    // Where the whole overlaps with something, so do its parts.
    private static bool IsInWhole(Figure figure, CheckContext context) =>
        figure.PartOf is { } id && FamilyOf(context.Ledger[id].Measure) == FamilyOf(figure.Measure);

    // Aid may be among the money put into projects.
    private static string FamilyOf(Measure measure) =>
        measure.Group is MeasureGroup.Funds or MeasureGroup.Investment ? "funds" : measure.Root.Code;

    private static bool Overlap(ScopeKey one, ScopeKey other, CheckContext context)
    {
        if (
            one.Figure.Citation.DocumentId == other.Figure.Citation.DocumentId
            || (one.Figure.Scope.Basis == Basis.Stock) != (other.Figure.Scope.Basis == Basis.Stock)
            || !Shares(one.Days.To(other.Days))
            || !Shares(one.Assisted.To(other.Assisted, Silence.IsUnknown))
            || !Shares(one.Assisting.To(other.Assisting, Silence.IsUnknown))
            || context.TellOneFact(one.Figure, other.Figure)
        )
        {
            return false;
        }

        return one.To(other, Silence.IsUnknown) is not (ScopeRelation.Disjoint or ScopeRelation.Equal);
    }

    private static bool Shares(ScopeRelation relation) =>
        relation is not (ScopeRelation.Disjoint or ScopeRelation.Open);

    private Finding Note((string One, string Other) documents, Meeting meeting)
    {
        var pairs = meeting.Pairs;
        return new Finding(
            Name,
            Verdict.WorthNoting,
            $"{documents.One} and {documents.Other} tell of overlapping work: {Amounts.Write(meeting.Count)} {(meeting.Count == 1 ? "pair" : "pairs")} of figures ({string.Join(", ", meeting.Families)}) must not be added.",
            pairs.SelectMany(pair => new[] { pair.One.Figure, pair.Other.Figure })
        )
        {
            Arithmetic =
            [
                .. pairs.Select(pair =>
                    $"{Write(pair.One.Figure)} and {Write(pair.Other.Figure)}: {string.Join(", ", Relations(pair.One, pair.Other))}"
                ),
            ],
            Explanations = ["They report the same work over different times, areas or givers."],
        };
    }

    private static string Write(Figure figure)
    {
        var unit = Amounts.UnitOf(figure);
        return Amounts.Write(Telling.Of(figure, unit), unit);
    }

    private static IEnumerable<string> Relations(ScopeKey one, ScopeKey other) =>
        from dimension in (ScopeDimension[])[ScopeDimension.Assisting, ScopeDimension.Assisted, ScopeDimension.Period]
        let relation = one.In(dimension, other, Silence.IsUnknown)
        select $"{dimension} {relation}";

    private IEnumerable<Finding> ToldTwice(CheckContext context)
    {
        var apart = new SortedDictionary<string, List<Figure>>(StringComparer.Ordinal);
        foreach (var fact in context.Facts.Where(fact => fact.Count > 1))
        {
            Figure[] told = [.. fact.Where(figure => !figure.IsMalformed)];
            if (told.Length < 2)
            {
                continue;
            }

            var first = context.KeyOf(told[0]);
            foreach (var figure in told.Skip(1))
            {
                var key = context.KeyOf(figure);
                foreach (var dimension in Enum.GetValues<ScopeDimension>())
                {
                    if (first.In(dimension, key, Silence.IsUnknown) == ScopeRelation.Disjoint)
                    {
                        var name =
                            $"{dimension} {Named(told[0], dimension)} {Named(figure, dimension)} {told[0].Citation.DocumentId} {figure.Citation.DocumentId}";
                        if (!apart.TryGetValue(name, out var figures))
                        {
                            apart.Add(name, figures = []);
                        }

                        figures.Add(told[0]);
                        figures.Add(figure);
                    }
                }
            }
        }

        return apart.Values.Select(figures => new Finding(
            Name,
            Verdict.WorthNoting,
            $"{(figures.Count == 2 ? "One fact is" : $"{figures.Count / 2} facts are")} told for two scopes that have nothing in common.",
            figures
        )
        {
            Arithmetic =
            [
                .. figures
                    .Chunk(2)
                    .Select(pair => $"{Write(pair[0])} = {Write(pair[1])}, {Scopes(pair[0], pair[1], context)}"),
            ],
            Explanations =
            [
                "The same outputs are told under two headings, and perhaps paid from two funds; they count once.",
            ],
            Cause = "one fact in two scopes",
        });
    }

    private static string Named(Figure figure, ScopeDimension dimension) =>
        dimension == ScopeDimension.Sector ? figure.Scope.Sector.ToString() : "";

    private static string Scopes(Figure one, Figure other, CheckContext context) =>
        context.Ledger.CompareScopes(one, other).ToString()
        + (
            one.Scope.Sector.IsStated && other.Scope.Sector.IsStated
                ? $": {one.Scope.Sector} and {other.Scope.Sector}"
                : ""
        );
}
