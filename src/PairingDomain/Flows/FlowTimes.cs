using NodaTime;
using PairingDomain.Grouping;

namespace PairingDomain.Flows;

/// <summary>The years or months of a window of days as a dimension.</summary>
internal sealed class FlowTimes
{
    private const int MonthsOfYear = 12;

    private readonly int firstUnit;
    private readonly int[] valueOf;
    private readonly Lazy<int[]> byDay;

    /// <summary>The units of a window of days.</summary>
    /// <param name="axes">Axes of time, at least one.</param>
    /// <param name="firstDay">The number of the first day.</param>
    /// <param name="lastDay">The number of the last day, not below the first.</param>
    public FlowTimes(IReadOnlyList<Axis> axes, int firstDay, int lastDay)
    {
        byDay = new Lazy<int[]>(MakeByDay);
        IsByMonth = axes.Contains(Axis.Month);
        firstUnit = UnitOf(FlowDay.DayOf(firstDay));
        var units = UnitOf(FlowDay.DayOf(lastDay)) - firstUnit + 1;
        (Dimension, valueOf) = FlowDimension.Of(
            axes,
            [
                .. Enumerable
                    .Range(firstUnit, units)
                    .Select(unit => axes.Select(axis => TimeAxes.GroupOn(axis, FirstDayOf(unit))).ToArray()),
            ]
        );
    }

    public FlowDimension Dimension { get; }

    /// <summary>Whether a year is not enough to tell the value.</summary>
    public bool IsByMonth { get; }

    /// <summary>The value of a year, when it is enough.</summary>
    public int ValueOfYear(int year) => valueOf[year - firstUnit];

    /// <summary>The value of every 16-bit number of a day; 0 outside of the window.</summary>
    public int[] ByDay => byDay.Value;

    private int UnitOf(LocalDate day) => IsByMonth ? (day.Year * MonthsOfYear) + day.Month - 1 : day.Year;

    private LocalDate FirstDayOf(int unit) =>
        IsByMonth ? new LocalDate(unit / MonthsOfYear, (unit % MonthsOfYear) + 1, 1) : new LocalDate(unit, 1, 1);

    private int[] MakeByDay()
    {
        var values = new int[1 << 16];
        for (var unit = 0; unit < valueOf.Length; unit++)
        {
            var from = FlowDay.NumberOf(FirstDayOf(firstUnit + unit));
            var until = FlowDay.NumberOf(FirstDayOf(firstUnit + unit + 1));
            values.AsSpan(from..until).Fill(valueOf[unit]);
        }

        return values;
    }
}
