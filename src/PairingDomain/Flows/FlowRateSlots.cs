using System.Collections.Immutable;
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

    /// <exception cref="ArgumentException">The totals are neither by year nor by month.</exception>
    public FlowRateSlots(FlowTotals totals)
    {
        space = totals.Space;
        currency = PositionOf(space.Axes, Axis.Currency);
        var month = PositionOf(space.Axes, Axis.Month);
        time = month >= 0 ? month : PositionOf(space.Axes, Axis.Year);
        if (time < 0)
        {
            throw new ArgumentException(
                $"Rates are dated, and totals by {string.Join(", ", space.Axes)} are neither by year nor by month.",
                nameof(totals)
            );
        }
    }

    /// <summary>How many slots there are.</summary>
    public int Count => space.Parts[currency].Length * space.Parts[time].Length;

    /// <summary>The slot of a row.</summary>
    public int Of(long code) =>
        (space.PositionOf(code, currency) * space.Parts[time].Length) + space.PositionOf(code, time);

    /// <summary>The currency of a slot.</summary>
    public Currency CurrencyOf(int slot) => (Currency)space.Parts[currency][slot / space.Parts[time].Length].Value!;

    /// <summary>The year or month of a slot.</summary>
    public ReportingPeriod PeriodOf(int slot) =>
        space.Parts[time][slot % space.Parts[time].Length].Value is YearMonth month
            ? ReportingPeriod.Month(month)
            : ReportingPeriod.Year((int)space.Parts[time][slot % space.Parts[time].Length].Value!);

    private static int PositionOf(ImmutableArray<Axis> axes, Axis axis) => axes.IndexOf(axis);
}
