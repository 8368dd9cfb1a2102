using System.Numerics;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>Whether figures that tell the same claim tell the same number, and count the same thing.</summary>
public sealed class RepeatedClaims : ICheck
{
    /// <summary>The cause of findings about the numbers of one claim, shared with other checks.</summary>
    internal const string SharedCause = "numbers of one claim";

    // Of more numbers than these each is compared with the smallest and the largest only.
    private const int MostPairs = 20;

    /// <inheritdoc/>
    public string Name => "repeated claims";

    /// <inheritdoc/>
    public string Rule =>
        "Figures declared to tell one fact, or with one measure and equal scopes, must tell one number: the same, or the same "
        + "once the finer is rounded to the written digits of the coarser. Zeros at the end of a number may be digits or not, "
        + "so a number with a single other digit decides nothing.";

    /// <inheritdoc/>
    public string Needs => "Declared repeats, or scopes stated in every dimension.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var told in Claims(context))
        {
            var measures = told.GroupBy(figure => figure.Measure).ToArray();
            foreach (var alike in ByUnit(told))
            {
                // That the numbers agree goes without saying where one number under two measures is noted.
                var finding = Compare(alike, context);
                if (finding.Verdict != Verdict.Holds || measures.Length == 1)
                {
                    yield return finding;
                }
            }

            if (measures.Length > 1)
            {
                yield return new Finding(
                    Name,
                    Verdict.WorthNoting,
                    $"One fact is counted under {measures.Length} measures: {string.Join(" and ", measures.Select(one => $"{one.Key.Code} ({one.First().Id})"))}.",
                    told
                )
                {
                    Arithmetic = [.. told.Select(figure => $"{figure.Id} {figure.Measure.Code}: {figure.Readings[0]}")],
                    Explanations = ["One names a use and the other a source of the same amount; it counts once."],
                    Cause = "measures of one fact",
                };
            }
        }
    }

    /// <summary>The figures that tell one claim, where more than one does.</summary>
    internal static IEnumerable<IReadOnlyList<Figure>> Claims(CheckContext context)
    {
        var sets = new DisjointSets(context.Figures.Count);
        var firstOfFact = new Dictionary<Figure, int>();
        var firstOfScope = new Dictionary<ScopePrint, int>();
        foreach (var (position, figure) in context.Figures.Index())
        {
            var first = context.FirstOf(figure);
            if (!firstOfFact.TryAdd(first, position))
            {
                sets.Join(position, firstOfFact[first]);
            }

            if (figure.PartOf is null && figure.Per.Count == 0)
            {
                var key = context.KeyOf(figure);
                var print = ScopePrint.Of(key);
                if (!firstOfScope.TryAdd(print, position))
                {
                    var other = context.KeyOf(context.Figures[firstOfScope[print]]);
                    if (key.To(other, Silence.IsUnknown) == ScopeRelation.Equal)
                    {
                        sets.Join(position, firstOfScope[print]);
                    }
                }
            }
        }

        return context
            .Figures.Index()
            .GroupBy(one => sets.Find(one.Index), one => one.Item)
            .Where(told => told.Skip(1).Any())
            .Select(told => told.ToArray());
    }

    /// <summary>Of these the well-formed ones, by currency or unit, where more than one is told in it.</summary>
    internal static IEnumerable<IReadOnlyList<Figure>> ByUnit(IReadOnlyList<Figure> told)
    {
        var left = told.Where(figure => !figure.IsMalformed).ToList();
        while (left.Count > 1)
        {
            var alike = left.FindAll(figure => figure.Value.IsComparableWith(left[0].Value));
            left = [.. left.Except(alike)];
            if (alike.Count > 1)
            {
                yield return alike;
            }
        }
    }

    private Finding Compare(IReadOnlyList<Figure> told, CheckContext context)
    {
        var unit = Amounts.UnitOf(told[0]);
        var isFloor = told.Any(figure => figure.IsIncomplete) && told.Any(figure => !figure.IsIncomplete);
        Telling[] tellings =
        [
            .. told.Select(figure => Telling.Of(figure, unit, isFloor))
                .DistinctBy(telling => (telling.Number, telling.Bounds))
                .OrderBy(telling => telling.Number)
                .ThenBy(telling => telling.Figure.Id, StringComparer.Ordinal),
        ];
        var verdict = Verdict.Holds;
        var (one, other) = (tellings[0], tellings[^1]);
        foreach (var (low, high) in Pairs(tellings))
        {
            var found = Agree(low, high);
            if (found > verdict)
            {
                (verdict, one, other) = (found, low, high);
            }
        }

        var difference = other.Number - one.Number;
        var written =
            difference.Sign == 0
                ? Amounts.Write(one, unit)
                : $"{Amounts.Write(one, unit)} and {Amounts.Write(other, unit)}";
        return new Finding(
            Name,
            verdict,
            verdict switch
            {
                Verdict.Holds => $"Told {told.Count} times and agreeing: {written}.",
                Verdict.HoldsWithinRounding => $"The same claim, rounded differently: {written}.",
                Verdict.WorthNoting => $"The same number with other qualifying words: {written}.",
                Verdict.CannotBeDecided =>
                    $"The same claim; whether the numbers agree cannot be told from their words: {written}.",
                _ => $"The same claim with numbers that do not agree: {written}.",
            },
            told
        )
        {
            Arithmetic = difference.Sign == 0 ? [written] : Lines(one, other, unit),
            Explanations = Explain(verdict, told, context),
            Cause = SharedCause,
        };
    }

    private static IEnumerable<(Telling Low, Telling High)> Pairs(Telling[] tellings)
    {
        for (var low = 0; low < tellings.Length; low++)
        {
            for (var high = low + 1; high < tellings.Length; high++)
            {
                if (tellings.Length <= MostPairs || low == 0 || high == tellings.Length - 1)
                {
                    yield return (tellings[low], tellings[high]);
                }
            }
        }
    }

    private static Verdict Agree(Telling low, Telling high)
    {
        var verdict = Telling.Agree(low, high);
        if (verdict != Verdict.Contradicts)
        {
            return verdict;
        }

        if (low.Number == high.Number)
        {
            return Verdict.WorthNoting;
        }

        return Coarser(low, high) is not var (coarse, place) || high.Number - low.Number > Rational.Of(place, 2)
                ? Verdict.Contradicts
            : coarse.Number >= 10 * Rational.Of(place, 1) ? Verdict.HoldsWithinRounding
            : Verdict.CannotBeDecided;
    }

    /// <summary>Of two numbers without qualifier the one that ends in more zeros, if zeros may be all that was rounded.</summary>
    private static (Telling Telling, BigInteger Place)? Coarser(Telling low, Telling high)
    {
        if (!low.IsClosed || !high.IsClosed)
        {
            return null;
        }

        var (lowPlace, highPlace) = (PlaceOf(low), PlaceOf(high));
        return lowPlace is { } one && (highPlace is not { } other || one >= other) ? (low, one)
            : highPlace is { } place ? (high, place)
            : null;
    }

    // A number written shorter than in full ("50.8 million") tells its last digit, and its bounds know it.
    private static BigInteger? PlaceOf(Telling telling) =>
        telling.Figure.RoundingHalfWidth.Sign == 0 ? Amounts.LastPlace(telling.Number) : null;

    private static string[] Lines(Telling one, Telling other, TotalUnit unit)
    {
        var line =
            $"{Amounts.Write(other.Number, unit)} - {Amounts.Write(one.Number, unit)} = {Amounts.Write(other.Number - one.Number, unit)}";
        if (Telling.Agree(one, other) != Verdict.Contradicts)
        {
            return
            [
                line,
                .. new[] { one, other }
                    .Where(telling => !telling.Bounds.IsExact)
                    .Select(telling => $"{Amounts.Write(telling, unit)} allows {Amounts.Write(telling.Bounds, unit)}"),
            ];
        }

        if (Coarser(one, other) is var (coarse, place) && other.Number - one.Number <= Rational.Of(place, 2))
        {
            var fine = coarse.Figure == one.Figure ? other : one;
            return
            [
                line,
                $"{Amounts.Write(fine.Number, unit)} rounded to {Amounts.Write(Rational.Of(place, 1))} is {Amounts.Write(coarse.Number, unit)}",
            ];
        }

        return [line];
    }

    private static string[] Explain(Verdict verdict, IReadOnlyList<Figure> told, CheckContext context) =>
        [
            .. verdict switch
            {
                Verdict.HoldsWithinRounding => ["One of them is the rounded form of the other."],
                Verdict.WorthNoting => ["One telling leaves out or adds a qualifying word."],
                Verdict.CannotBeDecided => ["The exact number behind the coarser telling would decide it."],
                Verdict.Contradicts => new[] { "A misprint, or a scope that the words do not tell." },
                _ => [],
            },
            .. told.All(figure => context.TellOneFact(figure, told[0]))
                ? Array.Empty<string>()
                : ["No source says that these are one claim: their scopes are equal in every dimension."],
        ];
}
