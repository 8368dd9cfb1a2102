using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

// Rates made of rates, exactly.
public sealed partial class ExchangeRate
{
    /// <summary>The rate the other way round: the exact reciprocal, marked as an inverse. The inverse of an inverse is the rate it was made of.</summary>
    public ExchangeRate Inverse() =>
        Derivation == RateDerivation.Inverse
            ? legs[0]
            : new ExchangeRate(To, From, Rational.One / Rate, Period, Kind, Source, RateDerivation.Inverse, [this]);

    /// <summary>
    /// The rate through a common currency: yuan for dollars and dollars for euro give yuan for euro, as the exact product
    /// of the two legs. They are of one kind and of one period; for kinds that hold on every day of their period, the days
    /// that both hold for.
    /// </summary>
    /// <param name="first">From the currency one starts with to the common one.</param>
    /// <param name="second">From the common currency to the one wanted.</param>
    /// <exception cref="ArgumentException">
    /// The legs share no currency at that place, lead back to the start, or are of two kinds or periods.
    /// </exception>
    public static ExchangeRate Cross(ExchangeRate first, ExchangeRate second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.To != second.From || first.From == second.To)
        {
            throw new ArgumentException(
                $"{first.Equation} and {second.Equation} do not lead through one currency to a third.",
                nameof(second)
            );
        }

        if (first.Kind != second.Kind || CommonPeriod(first, second) is not { } period)
        {
            throw new ArgumentException(
                $"{first} and {second} are not of one kind and one period: no cross rate can be made of them.",
                nameof(second)
            );
        }

        return new ExchangeRate(
            first.From,
            second.To,
            first.Rate * second.Rate,
            period,
            first.Kind,
            CommonSource(first.Source, second.Source),
            RateDerivation.Cross,
            [first, second]
        );
    }

    private static ReportingPeriod? CommonPeriod(ExchangeRate first, ExchangeRate second)
    {
        if (first.Period.HasSameDaysAs(second.Period))
        {
            return first.Period;
        }

        return RateRules.HoldsThroughout(first.Kind) ? first.Period.Intersect(second.Period) : null;
    }

    private static RateSource CommonSource(RateSource first, RateSource second) =>
        first == second ? first : new RateSource($"{first.Name} and {second.Name}");
}
