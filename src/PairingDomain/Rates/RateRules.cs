using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>What rates and queries have in common.</summary>
internal static class RateRules
{
    /// <summary>Whether a rate of the kind holds on every day of its period, and so for any part of it.</summary>
    public static bool HoldsThroughout(RateKind kind) => kind is RateKind.Official or RateKind.Contract;

    /// <exception cref="ArgumentException">A currency is <c>default</c>, or both are one.</exception>
    public static void CheckPair(Currency from, Currency to)
    {
        if (from.IsNone || to.IsNone)
        {
            throw new ArgumentException(
                $"A rate needs two currencies, not '{from}' and '{to}'.",
                from.IsNone ? nameof(from) : nameof(to)
            );
        }

        if (from == to)
        {
            throw new ArgumentException($"{from} and {to} are one currency: nothing is exchanged.", nameof(to));
        }
    }

    /// <exception cref="ArgumentException">The period does not suit the kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is undefined.</exception>
    public static void CheckPeriod(ReportingPeriod period, RateKind kind)
    {
        CheckKind(kind);
        if (kind == RateKind.Spot && period.Length != 1)
        {
            throw new ArgumentException($"A spot rate is of one day, not of {period}.", nameof(period));
        }

        if (kind == RateKind.PeriodAverage && period.IsOpen)
        {
            throw new ArgumentException(
                $"An average is over a period with two ends, not over {period}.",
                nameof(period)
            );
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">The kind is undefined.</exception>
    public static void CheckKind(RateKind kind)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of rate.");
        }
    }

    /// <summary>The unit of the calendar that a period is, whatever way it is stated; null when it is none.</summary>
    public static PeriodGranularity? StepOf(ReportingPeriod period)
    {
        if (period.Start is not { } start || period.End is not { } end)
        {
            return null;
        }

        if (start == end)
        {
            return PeriodGranularity.Day;
        }

        if (start.Year != end.Year || start.Day != 1 || end.Day != end.Calendar.GetDaysInMonth(end.Year, end.Month))
        {
            return null;
        }

        return start.Month == end.Month ? PeriodGranularity.Month
            : start.Month == 1 && end.Month == 12 ? PeriodGranularity.Year
            : null;
    }

    /// <summary>Whether the period begins with a year and ends with a year.</summary>
    public static bool AreWholeYears(ReportingPeriod period) =>
        period is { Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } };
}
