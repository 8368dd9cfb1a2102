namespace PairingDomain.Figures;

/// <summary>What a draft must hold to be a figure, rule by rule.</summary>
internal static class FigureRules
{
    public static IEnumerable<FigureFault> Check(FigureDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Id) || draft.Id.Any(char.IsWhiteSpace))
        {
            yield return new FigureFault(nameof(FigureDraft.Id), $"'{draft.Id}' is empty or has blanks.");
        }

        foreach (var fault in CheckValue(draft).Concat(CheckLinks(draft)))
        {
            yield return fault;
        }

        if (draft.Resolution.Sign < 0)
        {
            yield return new FigureFault(nameof(FigureDraft.Resolution), $"{draft.Resolution} is negative.");
        }

        if (draft.Per.Any(each => each?.Unit is null))
        {
            yield return new FigureFault(nameof(FigureDraft.Per), "names no unit.");
        }
    }

    private static IEnumerable<FigureFault> CheckValue(FigureDraft draft)
    {
        if (draft.Value.IsNothing && draft.Readings.Count == 0)
        {
            yield return new FigureFault(
                nameof(FigureDraft.Value),
                "is missing; a malformed number needs its readings instead."
            );
        }

        if (!draft.Value.IsNothing && draft.Readings.Count > 0)
        {
            yield return new FigureFault(
                nameof(FigureDraft.Readings),
                "stand beside a value; a number is either read or malformed."
            );
        }

        if (draft.Readings.Count == 1 || draft.Readings.Distinct().Count() != draft.Readings.Count)
        {
            yield return new FigureFault(nameof(FigureDraft.Readings), "are fewer than two different ones.");
        }

        if (draft.Readings.Any(reading => !reading.IsComparableWith(draft.Readings[0])))
        {
            yield return new FigureFault(
                nameof(FigureDraft.Readings),
                "differ in currency or unit, not only in number."
            );
        }

        if (!draft.Value.IsNothing && !Fits(draft.Measure, draft.Value))
        {
            yield return Misfit(nameof(FigureDraft.Value), draft.Value, draft.Measure);
        }

        foreach (var reading in draft.Readings)
        {
            if (!reading.IsNothing && !Fits(draft.Measure, reading))
            {
                yield return Misfit(nameof(FigureDraft.Readings), reading, draft.Measure);
            }
        }
    }

    private static IEnumerable<FigureFault> CheckLinks(FigureDraft draft)
    {
        if (draft.PartOf == draft.Id)
        {
            yield return new FigureFault(nameof(FigureDraft.PartOf), "names the figure itself.");
        }

        if (draft.Converts == draft.Id)
        {
            yield return new FigureFault(nameof(FigureDraft.Converts), "names the figure itself.");
        }

        if (draft.SameAs.Contains(draft.Id))
        {
            yield return new FigureFault(nameof(FigureDraft.SameAs), "names the figure itself.");
        }

        if (draft.Converts is not null && draft.Measure.Kind != MeasureKind.Money)
        {
            yield return new FigureFault(nameof(FigureDraft.Converts), "only money is converted.");
        }
    }

    private static FigureFault Misfit(string member, FigureValue value, Measure measure) =>
        new(member, $"'{value}' is nothing that {measure.Code} counts ({Expected(measure)}).");

    private static bool Fits(Measure measure, FigureValue value) =>
        measure.Kind == MeasureKind.Money
            ? value.IsMoney
            : !value.IsMoney && measure.Units.Any(unit => unit.Dimension.Equals(value.Quantity.Unit.Dimension));

    private static string Expected(Measure measure) =>
        measure.Kind == MeasureKind.Money ? "money" : string.Join(" or ", measure.Units.Select(unit => unit.Code));
}
