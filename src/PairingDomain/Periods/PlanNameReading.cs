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

    /// <summary>The one candidate whose years are the stated ones, or the only one where none are stated.</summary>
    public static PlanNameReading OneOf(IReadOnlyList<PlanPeriod> candidates, YearRange? stated)
    {
        if (stated is not { } years)
        {
            return candidates.Count == 1
                ? new PlanNameReading { Period = candidates[0], Candidates = [] }
                : new PlanNameReading { Failure = PlanNameFailure.Ambiguous, Candidates = candidates };
        }

        // A table in which one name and one stretch of years belonged to two rows would be refused by a test.
        return candidates.FirstOrDefault(period => years == new YearRange(period.FirstYear, period.LastYear)) is { } fit
            ? new PlanNameReading { Period = fit, Candidates = [] }
            : new PlanNameReading
            {
                Failure = PlanNameFailure.OtherYears,
                Candidates = candidates,
                Years = years,
            };
    }
}
