namespace PairingDomain.Rates;

/// <summary>What an exchange rate is a rate of, and so for which days it holds.</summary>
public enum RateKind
{
    /// <summary>A rate of one day, and of no other.</summary>
    Spot = 0,

    /// <summary>The average over the days of its period. It says nothing of any single day or part of the period.</summary>
    PeriodAverage = 1,

    /// <summary>Fixed by an authority for every day of its period, as 1.95583 German marks per euro since 1999.</summary>
    Official = 2,

    /// <summary>Agreed between two parties for every day of its period.</summary>
    Contract = 3,
}
