using NodaTime;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Flows;

/// <summary>Numbers the combinations of currency and rate period of a result: a slot for each rate.</summary>
internal readonly struct FlowRateSlots
{
    private readonly FlowSpace space;
    private readonly int currency;
    private readonly int time;

    // Where currency and time are the last axes, by what a code is divided to leave them over; else 0.
    private readonly long period;

    /// <param name="totals">What the totals are by; currency among it.</param>
    /// <param name="per">The axis of the rates, which is among those of the totals: year or month.</param>
    public FlowRateSlots(FlowSpace totals, Axis per)
    {
        space = totals;
        currency = space.Axes.IndexOf(Axis.Currency);
        time = space.Axes.IndexOf(per);

        var last = space.Axes.Length - 1;
        if (currency == last && time == last - 1)
        {
            period = (long)space.Parts[time].Length * space.Parts[currency].Length;
        }
    }

    /// <summary>How many slots there are.</summary>
    public int Count => space.Parts[currency].Length * space.Parts[time].Length;

    /// <summary>The slot of each row.</summary>
    public int[] Of(ReadOnlySpan<long> codes)
    {
        var slots = new int[codes.Length];
        for (var row = 0; row < slots.Length; row++)
        {
            slots[row] = Of(codes[row]);
        }

        return slots;
    }

    /// <summary>The axis of the rates: year or month.</summary>
    public Axis Time => space.Axes[time];

    /// <summary>The slot of the currency and of the year or month at these positions.</summary>
    public int Of(int currencyPart, int timePart) => (currencyPart * space.Parts[time].Length) + timePart;

    /// <summary>The currency of a slot.</summary>
    public Currency CurrencyOf(int slot) => (Currency)space.Parts[currency][slot / space.Parts[time].Length].Value!;

    /// <summary>The year or month of a slot.</summary>
    public ReportingPeriod PeriodOf(int slot) =>
        space.Parts[time][slot % space.Parts[time].Length].Value is YearMonth month
            ? ReportingPeriod.Month(month)
            : ReportingPeriod.Year((int)space.Parts[time][slot % space.Parts[time].Length].Value!);

    // One division by a number of 32 bits instead of four by numbers of 64.
    private int Of(long code)
    {
        if (period == 0)
        {
            return Of(space.PositionOf(code, currency), space.PositionOf(code, time));
        }

        var (year, ofYear) = Math.DivRem((uint)(code % period), (uint)space.Parts[currency].Length);
        return (int)((ofYear * (uint)space.Parts[time].Length) + year);
    }
}
