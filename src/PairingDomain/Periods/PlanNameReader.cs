namespace PairingDomain.Periods;

/// <summary>
/// Reads the name of a plan period: the one core behind Parse and TryParse. A name of the table comes first, then the
/// forms of a Five-Year Plan, then both again without an article in front and "period" behind.
/// </summary>
internal static class PlanNameReader
{
    private static readonly string[] Tails = [" period", "时期", "期间"];

    public static PlanNameReading Read(ReadOnlySpan<char> text)
    {
        if (text.Length > PlanPeriod.MaxTextLength)
        {
            return PlanNameReading.Failed(PlanNameFailure.TooLong);
        }

        Span<char> buffer = stackalloc char[PlanPeriod.MaxTextLength];
        var form = buffer[..PlanNameText.Write(text, buffer)];
        ReadOnlySpan<char> name = form[..PlanNameText.TakeYears(form, out var years)];
        if (ReadName(name, years) is { } whole)
        {
            return whole;
        }

        var core = WithoutFrame(name);
        return ReadName(core, years) ?? PlanNameReading.Failed(PlanNameFailure.Unknown);
    }

    private static PlanNameReading? ReadName(ReadOnlySpan<char> name, YearRange? years)
    {
        if (PlanNameIndex.Find(name) is { } candidates)
        {
            return candidates is [var only]
                ? PlanNameReading.Of(only, years)
                : PlanNameReading.OneOf(candidates, years);
        }

        var isRead = name is [<= '\u007F', ..]
            ? EnglishPlanName.TryRead(name, out var ordinal)
            : ChinesePlanName.TryRead(name, out ordinal);
        if (!isRead)
        {
            return null;
        }

        var plans = PlanPeriodTable.FiveYearPlans;
        return ordinal >= 1 && ordinal <= plans.Count
            ? PlanNameReading.Of(plans[ordinal - 1], years)
            : PlanNameReading.NoSuchOrdinal(ordinal);
    }

    private static ReadOnlySpan<char> WithoutFrame(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("the ", StringComparison.Ordinal))
        {
            name = name["the ".Length..];
        }

        foreach (var tail in Tails)
        {
            if (name.EndsWith(tail, StringComparison.Ordinal))
            {
                return name[..^tail.Length];
            }
        }

        return name;
    }
}
