using PairingDomain.Figures;
using PairingDomain.Ledgers;

namespace PairingDomain.Reconciliation;

/// <summary>What a malformed number may mean, and which of its readings other figures support.</summary>
public sealed class MalformedNumbers : ICheck
{
    private const int MostNeighbours = 8;

    /// <inheritdoc/>
    public string Name => "malformed numbers";

    /// <inheritdoc/>
    public string Rule =>
        "A reading is ruled out if it contradicts another telling of the fact, exceeds the declared whole, or is less than a "
        + "declared part. If one reading is left it is named; if several are, they are set beside the counts of the same "
        + "chapter, place and days, which decide nothing by themselves.";

    /// <inheritdoc/>
    public string Needs => "A figure with more than one reading.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var malformed = context.Figures.Where(figure => figure.IsMalformed).ToArray();
        if (malformed.Length == 0)
        {
            yield break;
        }

        var neighbours = context
            .Figures.Where(figure => !figure.IsMalformed && !figure.Value.IsMoney && figure.Per.Count == 0)
            .Where(figure => figure.Value.Number.Sign > 0)
            .ToLookup(figure => PlaceOf(figure, context));
        foreach (var figure in malformed)
        {
            yield return Weigh(figure, neighbours[PlaceOf(figure, context)], context);
        }
    }

    private static (string, MeasureGroup, SettingPrint) PlaceOf(Figure figure, CheckContext context) =>
        (figure.Citation.DocumentId, figure.Measure.Group, SettingPrint.Of(context.KeyOf(figure)));

    private Finding Weigh(Figure figure, IEnumerable<Figure> neighbours, CheckContext context)
    {
        var unit = Amounts.UnitOf(figure);
        var lines = new List<string>();
        var beside = new List<Figure>();
        var left = new List<FigureValue>();
        foreach (var reading in figure.Readings)
        {
            var read = Figure.Create(figure.ToDraft() with { Value = reading, Readings = [] });
            var against = Against(Telling.Of(read, unit), figure, unit, context).ToArray();
            if (against.Length == 0)
            {
                left.Add(reading);
            }

            foreach (var (other, why) in against)
            {
                beside.Add(other);
                lines.Add(
                    $"{Amounts.Write(Telling.Of(read, unit).Number, unit)} {why} {Amounts.Write(Telling.Of(other, unit), unit)}"
                );
            }
        }

        // Where the other figures have decided, ratios to counts of other things would only distract.
        foreach (var other in left.Count > 1 ? neighbours.Take(MostNeighbours) : [])
        {
            beside.Add(other);
            var counted = Amounts.UnitOf(other);
            foreach (var reading in figure.Readings)
            {
                var number = unit.Unit is { } own ? reading.Quantity.ConvertTo(own).Value : reading.Number;
                lines.Add(
                    $"{Amounts.Write(number, unit)} / {Amounts.Write(other.Value.Number, counted)} = {Amounts.Write(number / other.Value.Number)}"
                );
            }
        }

        var all = string.Join(" or ", figure.Readings.Select(reading => WriteReading(reading, unit)));
        return new Finding(
            Name,
            left.Count == 0 ? Verdict.Contradicts
                : left.Count == 1 ? Verdict.WorthNoting
                : Verdict.CannotBeDecided,
            left.Count switch
            {
                0 => $"{figure.Id} is malformed and none of its readings ({all}) fits the other figures.",
                1 =>
                    $"{figure.Id} is malformed; of its readings {all} only {WriteReading(left[0], unit)} fits the other figures.",
                _ => $"{figure.Id} is malformed: it may be {all}.",
            },
            beside.Prepend(figure)
        )
        {
            Arithmetic = lines,
            Explanations = ["Digits grouped by ten thousands in the original, or a digit too many."],
        };
    }

    private static string WriteReading(FigureValue reading, TotalUnit unit) =>
        Amounts.Write(unit.Unit is { } own ? reading.Quantity.ConvertTo(own).Value : reading.Number, unit);

    private static IEnumerable<(Figure Other, string Why)> Against(
        Telling read,
        Figure figure,
        TotalUnit unit,
        CheckContext context
    )
    {
        foreach (var other in context.TellingsOf(figure).Where(other => !other.IsMalformed && unit.Holds(other)))
        {
            if (Telling.Agree(read, Telling.Of(other, unit)) == Verdict.Contradicts)
            {
                yield return (other, "contradicts");
            }
        }

        if (
            figure.PartOf is { } id
            && context.Ledger[id] is { IsMalformed: false } whole
            && Telling.NotAbove(read, Telling.Of(whole, unit)) == Verdict.Contradicts
        )
        {
            yield return (whole, "exceeds the whole");
        }

        foreach (var part in context.Ledger.PartsOf(figure).Where(part => !part.IsMalformed))
        {
            if (Telling.NotAbove(Telling.Of(part, unit), read) == Verdict.Contradicts)
            {
                yield return (part, "is less than the part");
            }
        }
    }
}
