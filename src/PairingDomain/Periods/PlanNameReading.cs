namespace PairingDomain.Periods;

/// <summary>What reading a name came to: one period, or a failure with what its message needs.</summary>
internal readonly record struct PlanNameReading
{
    public PlanPeriod? Period { get; private init; }

    public PlanNameFailure Failure { get; private init; }

    public int Ordinal { get; private init; }

    public YearRange Years { get; private init; }

    public IReadOnlyList<PlanPeriod> Candidates { get; private init; }

    public static PlanNameReading Failed(PlanNameFailure failure) => new() { Failure = failure, Candidates = [] };

    public static PlanNameReading NoSuchOrdinal(int ordinal) =>
        Failed(PlanNameFailure.NoSuchOrdinal) with
        {
            Ordinal = ordinal,
        };

    /// <summary>A period, unless other years than its own are stated.</summary>
    public static PlanNameReading Of(PlanPeriod period, YearRange? stated) =>
        stated is not { } years || Fits(period, years)
            ? new PlanNameReading { Period = period, Candidates = [] }
            : OtherYears([period], years);

    /// <summary>The one of several periods whose years are stated.</summary>
    public static PlanNameReading OneOf(IReadOnlyList<PlanPeriod> candidates, YearRange? stated)
    {
        if (stated is not { } years)
        {
            return Failed(PlanNameFailure.Ambiguous) with { Candidates = candidates };
        }

        return candidates.FirstOrDefault(period => Fits(period, years)) is { } fit
            ? Of(fit, stated)
            : OtherYears(candidates, years);
    }

    private static PlanNameReading OtherYears(IReadOnlyList<PlanPeriod> candidates, YearRange years) =>
        Failed(PlanNameFailure.OtherYears) with
        {
            Candidates = candidates,
            Years = years,
        };

    private static bool Fits(PlanPeriod period, YearRange years) =>
        years == new YearRange(period.FirstYear, period.LastYear);
}
