using System.Globalization;
using PairingDomain.Figures;

namespace PairingDomain.Ledgers;

/// <summary>What documents and figures must hold together to be a ledger.</summary>
internal sealed class LedgerRules
{
    private readonly List<LedgerFault> faults = [];
    private readonly Dictionary<string, Figure> figuresById = new(StringComparer.Ordinal);

    public static IReadOnlyList<LedgerFault> Check(
        IReadOnlyList<SourceDocument> documents,
        IReadOnlyList<Figure> figures
    )
    {
        var rules = new LedgerRules();
        var documentIds = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < documents.Count; index++)
        {
            var document = documents[index];
            if (!documentIds.Add(document.Id))
            {
                rules.Add("documents", index, "id", $"'{document.Id}' stands twice.");
            }
        }

        for (var index = 0; index < figures.Count; index++)
        {
            var figure = figures[index];
            if (!rules.figuresById.TryAdd(figure.Id, figure))
            {
                rules.Add("figures", index, "id", $"'{figure.Id}' stands twice.");
            }

            if (!documentIds.Contains(figure.Citation.DocumentId))
            {
                rules.Add("figures", index, "citation", $"no document '{figure.Citation.DocumentId}'.");
            }
        }

        for (var index = 0; index < figures.Count; index++)
        {
            rules.CheckLinks(index, figures[index]);
        }

        return rules.faults;
    }

    private void CheckLinks(int index, Figure figure)
    {
        if (figure.PartOf is { } wholeId && Resolve(index, "partOf", wholeId) is { } whole)
        {
            if (!figure.Readings[0].IsComparableWith(whole.Readings[0]))
            {
                Add(
                    "figures",
                    index,
                    "partOf",
                    $"'{figure.Readings[0]}' cannot be part of '{whole.Readings[0]}' ({wholeId})."
                );
            }
            else if (IsInCircle(figure))
            {
                Add("figures", index, "partOf", $"'{figure.Id}' is part of itself through '{wholeId}'.");
            }
        }

        if (figure.Converts is { } convertedId && Resolve(index, "converts", convertedId) is { } converted)
        {
            if (
                !converted.Readings[0].IsMoney
                || converted.Readings[0].Money.Currency == figure.Readings[0].Money.Currency
            )
            {
                Add(
                    "figures",
                    index,
                    "converts",
                    $"'{figure.Readings[0]}' is no conversion of '{converted.Readings[0]}' ({convertedId}) into another currency."
                );
            }
        }

        for (var at = 0; at < figure.SameAs.Count; at++)
        {
            var otherId = figure.SameAs[at];
            if (Resolve(index, "sameAs", otherId) is { } other && !other.SameAs.Contains(figure.Id))
            {
                Add("figures", index, "sameAs", $"'{otherId}' does not name '{figure.Id}' in turn.");
            }
        }
    }

    private bool IsInCircle(Figure figure)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { figure.Id };
        for (var next = figure.PartOf; next is not null; next = figuresById.GetValueOrDefault(next)?.PartOf)
        {
            if (!seen.Add(next))
            {
                return next == figure.Id;
            }
        }

        return false;
    }

    private Figure? Resolve(int index, string member, string id)
    {
        if (figuresById.TryGetValue(id, out var figure))
        {
            return figure;
        }

        Add("figures", index, member, $"no figure '{id}'.");
        return null;
    }

    private void Add(string list, int index, string member, string message) =>
        faults.Add(new LedgerFault(string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{member}"), message));
}
