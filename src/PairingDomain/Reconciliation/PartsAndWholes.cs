using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>Whether parts that a source declares ("of which") exceed, miss or make up their whole.</summary>
public sealed class PartsAndWholes : ICheck
{
    /// <summary>The cause of findings about a part and its declared whole, shared with other checks.</summary>
    internal const string SharedCause = "parts and whole";

    /// <inheritdoc/>
    public string Name => "parts and wholes";

    /// <inheritdoc/>
    public string Rule =>
        "The declared parts of a fact, each told once, may not come to more than the whole, unless they may share something. "
        + "Two or more parts that come to less leave a rest worth noting; a single part need not be all.";

    /// <inheritdoc/>
    public string Needs => "Figures declared to be part of another.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var told in context.Facts)
        {
            var whole = told.OrderByDescending(figure => context.Ledger.PartsOf(figure).Count).First();
            var unit = Amounts.UnitOf(whole);
            Figure[] parts =
            [
                .. told.SelectMany(context.Ledger.PartsOf)
                    .Where(unit.Holds)
                    .OrderBy(part => part.Id, StringComparer.Ordinal)
                    .DistinctBy(context.FirstOf),
            ];
            if (parts.Length > 0)
            {
                yield return Compare(whole, parts, context);
            }
        }
    }

    private Finding Compare(Figure whole, Figure[] parts, CheckContext context)
    {
        if (parts.Prepend(whole).FirstOrDefault(figure => figure.IsMalformed) is { } malformed)
        {
            return Make(
                Verdict.CannotBeDecided,
                $"{malformed.Id} is malformed, so the parts of {whole.Id} cannot be added up.",
                whole,
                parts,
                [],
                [$"It is {string.Join(" or ", malformed.Readings)}."]
            );
        }

        var unit = Amounts.UnitOf(whole);
        var isFloor = parts.Any(part => part.IsIncomplete != whole.IsIncomplete);
        var all = Telling.Of(whole, unit, isFloor);
        var number = Rational.Zero;
        var bounds = Bounds.Exactly(Rational.Zero);
        foreach (var part in parts)
        {
            var telling = Telling.Of(part, unit, isFloor);
            number += telling.Number;
            bounds += telling.Bounds;
        }

        var sum = new Telling(whole, number, bounds);
        var line =
            parts.Length == 1
                ? Amounts.Write(Telling.Of(parts[0], unit), unit)
                : $"{string.Join(" + ", parts.Select(part => Amounts.Write(Telling.Of(part, unit).Number)))} = {Amounts.Write(number, unit)}";
        var rest = all.Number - number;
        string[] lines =
        [
            line,
            rest.Sign == 0
                ? $"whole {Amounts.Write(all, unit)}"
                : $"{Amounts.Write(all, unit)} - {Amounts.Write(number, unit)} = {Amounts.Write(rest, unit)}",
        ];
        string[] words = parts.All(part => part.Qualifier == whole.Qualifier)
            ? []
            : ["Whole and parts are qualified by different words."];
        return Telling.NotAbove(sum, all) switch
        {
            Verdict.Contradicts when parts.Length > 1 && MayShare(parts, context) => Make(
                Verdict.CannotBeDecided,
                $"The parts of {whole.Id} come to {Amounts.Write(-rest, unit)} more than the whole, but may share something.",
                whole,
                parts,
                lines,
                ["The parts overlap.", .. words]
            ),
            Verdict.Contradicts => Make(
                Verdict.Contradicts,
                $"The parts of {whole.Id} come to {Amounts.Write(-rest, unit)} more than the whole.",
                whole,
                parts,
                lines,
                ["A misprint in a part or in the whole.", "A part that is not of this whole.", .. words]
            ),
            Verdict.CannotBeDecided when rest.Sign != 0 => Make(
                Verdict.CannotBeDecided,
                $"Whether the parts of {whole.Id} go into the whole cannot be told from their words.",
                whole,
                parts,
                lines,
                ["Numbers without “over”, “nearly” or “about” would decide it.", .. words]
            ),
            Verdict.HoldsWithinRounding => Make(
                Verdict.HoldsWithinRounding,
                $"The parts of {whole.Id} come to the whole within the written digits.",
                whole,
                parts,
                lines,
                ["Parts and whole were rounded one by one.", .. words]
            ),
            _ when rest.Sign == 0 => Make(
                Verdict.Holds,
                $"The parts of {whole.Id} make up the whole.",
                whole,
                parts,
                lines,
                words
            ),
            _ when parts.Length > 1 && sum.Bounds.Overlaps(all.Bounds) => Make(
                Verdict.HoldsWithinRounding,
                $"The parts of {whole.Id} come to the whole within the written digits.",
                whole,
                parts,
                lines,
                ["Parts and whole were rounded one by one.", .. words]
            ),
            _ when parts.Length > 1 => Make(
                Verdict.WorthNoting,
                $"The parts of {whole.Id} come to {Amounts.Write(number, unit)}; {Amounts.Write(rest, unit)} of the whole are not told.",
                whole,
                parts,
                lines,
                ["Parts that the source leaves out.", "A part printed too small, or the whole too large.", .. words]
            ),
            _ => Make(
                Verdict.Holds,
                $"{parts[0].Id} is not larger than the whole {whole.Id} it is part of.",
                whole,
                parts,
                lines,
                words
            ),
        };
    }

    private static bool MayShare(Figure[] parts, CheckContext context)
    {
        var keys = Array.ConvertAll(parts, context.KeyOf);
        var mayShare = false;
        new MeetingIndex(keys).ForEachPair(
            (one, other) => mayShare |= keys[one].To(keys[other], Silence.IsUnknown) != ScopeRelation.Disjoint
        );
        return mayShare;
    }

    private Finding Make(
        Verdict verdict,
        string summary,
        Figure whole,
        Figure[] parts,
        string[] lines,
        string[] explanations
    ) =>
        new(Name, verdict, summary, parts.Prepend(whole))
        {
            Arithmetic = lines,
            Explanations = explanations,
            Cause = SharedCause,
        };
}
