using PairingDomain.Figures;
using PairingDomain.Periods;

namespace PairingDomain.Ledgers;

/// <summary>Why a list of figures may not be added up plainly, rule by rule.</summary>
internal static class SumRules
{
    public static SumRefusedException? Refuse(IReadOnlyList<Figure> figures, Predicate<Figure> isInUnit, string inUnit)
    {
        var first = figures.Count > 0 ? figures[0] : null;
        foreach (var figure in figures)
        {
            if (figure.IsMalformed)
            {
                return new SumRefusedException("a malformed number has more than one reading", [figure]);
            }

            if (figure.Measure.Additivity == Additivity.NonAdditive)
            {
                return new SumRefusedException($"{figure.Measure.Code} is never summed", [figure]);
            }

            if (figure.Per.Count > 0)
            {
                return new SumRefusedException("a per-each amount is no total", [figure]);
            }

            if (!isInUnit(figure))
            {
                return new SumRefusedException($"'{figure.Value}' is not {inUnit}", [figure]);
            }

            if (Differs(first!, figure) is { } difference)
            {
                return new SumRefusedException(difference, [first!, figure]);
            }
        }

        return RefuseSameFact(figures);
    }

    private static string? Differs(Figure first, Figure other)
    {
        if (!first.Measure.Equals(other.Measure))
        {
            return $"two measures, {first.Measure.Code} and {other.Measure.Code}";
        }

        if (first.Status != other.Status)
        {
            return $"{first.Status} and {other.Status} are never added";
        }

        if (first.Scope.Basis != other.Scope.Basis)
        {
            return $"two bases, {Word(first.Scope.Basis)} and {Word(other.Scope.Basis)}";
        }

        var overTime = !IsSameTime(first.Scope.Period, other.Scope.Period);
        return overTime && (first.Measure.Additivity == Additivity.SemiAdditive || first.Scope.Basis == Basis.Stock)
            ? $"{first.Measure.Code} is not summed over time"
            : null;
    }

    // Two figures without a period are not known to be of one time.
    private static bool IsSameTime(ReportingPeriod? one, ReportingPeriod? other) =>
        one is not null && other is not null && one.HasSameDaysAs(other);

    // A declared part beside its whole, a declared repeat, or a printed conversion would count a fact twice.
    private static SumRefusedException? RefuseSameFact(IReadOnlyList<Figure> figures)
    {
        var byId = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (!byId.TryAdd(figure.Id, figure))
            {
                return new SumRefusedException("the same figure twice", [figure]);
            }
        }

        foreach (var figure in figures)
        {
            if (figure.PartOf is { } whole && byId.TryGetValue(whole, out var wholeFigure))
            {
                return new SumRefusedException("a part and its whole", [wholeFigure, figure]);
            }

            if (figure.SameAs.FirstOrDefault(byId.ContainsKey) is { } repeat)
            {
                return new SumRefusedException("the same fact told twice", [byId[repeat], figure]);
            }
        }

        return null;
    }

    private static string Word(Basis? basis) => basis?.ToString() ?? "unstated";
}
