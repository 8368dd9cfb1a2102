using PairingDomain.Quantities;

namespace PairingDomain.Figures;

/// <summary>What a draft must hold to be a figure, rule by rule.</summary>
internal static class FigureRules
{
    // Plain loops and one list: every figure passes here, and a query over a type of the library's own has to be compiled
    // before the first one does.
    public static IReadOnlyList<FigureFault> Check(FigureDraft draft)
    {
        var faults = new List<FigureFault>();
        if (string.IsNullOrEmpty(draft.Id) || HasBlank(draft.Id))
        {
            faults.Add(new FigureFault(nameof(FigureDraft.Id), $"'{draft.Id}' is empty or has blanks."));
        }

        CheckReadings(draft, faults);
        CheckMeasure(draft, faults);
        CheckLinks(draft, faults);
        CheckChange(draft, faults);
        if (draft.Resolution.Sign < 0)
        {
            faults.Add(new FigureFault(nameof(FigureDraft.Resolution), $"{draft.Resolution} is negative."));
        }

        foreach (var each in draft.Per)
        {
            if (each?.Unit is null)
            {
                faults.Add(new FigureFault(nameof(FigureDraft.Per), "names no unit."));
                break;
            }
        }

        return faults;
    }

    /// <summary>Whether an id has white space.</summary>
    public static bool HasBlank(string id)
    {
        foreach (var character in id)
        {
            if (char.IsWhiteSpace(character))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckReadings(FigureDraft draft, List<FigureFault> faults)
    {
        var readings = draft.Readings;
        if (draft.Value.IsNothing && readings.Count == 0)
        {
            faults.Add(
                new FigureFault(nameof(FigureDraft.Value), "is missing; a malformed number needs its readings instead.")
            );
        }

        if (!draft.Value.IsNothing && readings.Count > 0)
        {
            faults.Add(
                new FigureFault(
                    nameof(FigureDraft.Readings),
                    "stand beside a value; a number is either read or malformed."
                )
            );
        }

        if (readings.Count == 1 || HasRepeat(readings))
        {
            faults.Add(new FigureFault(nameof(FigureDraft.Readings), "are fewer than two different ones."));
        }

        for (var index = 0; index < readings.Count; index++)
        {
            if (!readings[index].IsComparableWith(readings[0]))
            {
                faults.Add(
                    new FigureFault(nameof(FigureDraft.Readings), "differ in currency or unit, not only in number.")
                );
                break;
            }
        }
    }

    private static bool HasRepeat(IReadOnlyList<FigureValue> readings)
    {
        for (var index = 1; index < readings.Count; index++)
        {
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (readings[index] == readings[earlier])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void CheckMeasure(FigureDraft draft, List<FigureFault> faults)
    {
        CheckFit(draft, draft.Value, nameof(FigureDraft.Value), faults);
        for (var index = 0; index < draft.Readings.Count; index++)
        {
            CheckFit(draft, draft.Readings[index], nameof(FigureDraft.Readings), faults);
        }
    }

    private static void CheckFit(FigureDraft draft, FigureValue value, string member, List<FigureFault> faults)
    {
        if (!value.IsNothing && !Fits(draft.Measure, value))
        {
            faults.Add(
                new FigureFault(
                    member,
                    $"'{value}' is nothing that {draft.Measure.Code} counts ({Expected(draft.Measure)})."
                )
            );
        }
    }

    private static void CheckLinks(FigureDraft draft, List<FigureFault> faults)
    {
        if (draft.PartOf == draft.Id)
        {
            faults.Add(new FigureFault(nameof(FigureDraft.PartOf), "names the figure itself."));
        }

        if (draft.Converts == draft.Id)
        {
            faults.Add(new FigureFault(nameof(FigureDraft.Converts), "names the figure itself."));
        }

        if (draft.SameAs.Contains(draft.Id))
        {
            faults.Add(new FigureFault(nameof(FigureDraft.SameAs), "names the figure itself."));
        }

        if (draft.Converts is not null && draft.Measure.Kind != MeasureKind.Money)
        {
            faults.Add(new FigureFault(nameof(FigureDraft.Converts), "only money is converted."));
        }
    }

    private static void CheckChange(FigureDraft draft, List<FigureFault> faults)
    {
        if (draft.Change is not { } change)
        {
            return;
        }

        if (draft.Measure.Additivity == Additivity.Additive || draft.Measure == change.Level)
        {
            faults.Add(
                new FigureFault(
                    nameof(FigureDraft.Change),
                    $"{draft.Measure.Code} would be added up as a level; growth-rate, or a measure of increase, tells a change."
                )
            );
        }

        var value = draft.Readings.Count > 0 ? draft.Readings[0] : draft.Value;
        if (!value.IsNothing && !Tells(change, value))
        {
            faults.Add(new FigureFault(nameof(FigureDraft.Change), $"'{value}' is no {change}."));
        }
    }

    private static bool Tells(Change change, FigureValue value) =>
        change.Kind == ChangeKind.Absolute
            ? Fits(change.Level, value)
            : !value.IsMoney && value.Quantity.Unit.ConvertsTo(Unit.Percent);

    private static bool Fits(Measure measure, FigureValue value) =>
        measure.Kind == MeasureKind.Money ? value.IsMoney : !value.IsMoney && Counts(measure, value.Quantity.Unit);

    private static bool Counts(Measure measure, Unit unit)
    {
        foreach (var counted in measure.Units)
        {
            if (counted.ConvertsTo(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static string Expected(Measure measure) =>
        measure.Kind == MeasureKind.Money ? "money" : string.Join(" or ", measure.Units.Select(unit => unit.Code));
}
