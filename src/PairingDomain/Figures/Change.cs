using System.Diagnostics.CodeAnalysis;
using PairingDomain.Periods;
using PairingDomain.Quantities;

namespace PairingDomain.Figures;

/// <summary>
/// That a figure tells a change: of which level, how told, and since when. The figure's own scope says where and for which
/// period the new level holds. Immutable. Two changes are equal when they are the same object.
/// </summary>
public sealed class Change
{
    private const string Suffix = "-increase";

    private Change(Figure figure, ChangeKind kind, Measure level, ReportingPeriod basePeriod)
    {
        Figure = figure;
        Kind = kind;
        Level = level;
        BasePeriod = basePeriod;
    }

    /// <summary>The figure that tells the change.</summary>
    public Figure Figure { get; }

    /// <summary>How it is told.</summary>
    public ChangeKind Kind { get; }

    /// <summary>What has changed.</summary>
    public Measure Level { get; }

    /// <summary>The period it is compared with.</summary>
    public ReportingPeriod BasePeriod { get; }

    /// <summary>A figure as a change.</summary>
    /// <param name="figure">The figure; a percentage or ratio unless the change is absolute.</param>
    /// <param name="kind">How it is told.</param>
    /// <param name="level">What has changed.</param>
    /// <param name="basePeriod">The period it is compared with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// A change in percent or a multiple that is no percentage or ratio, or a difference of another kind of value than the level.
    /// </exception>
    public static Change Of(Figure figure, ChangeKind kind, Measure level, ReportingPeriod basePeriod)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(basePeriod);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of change.");
        }

        var value = figure.Readings[0];
        var fits =
            kind == ChangeKind.Absolute
                ? value.IsMoney == (level.Kind == MeasureKind.Money)
                : !value.IsMoney && value.Quantity.Unit.ConvertsTo(Unit.Percent);
        return fits
            ? new Change(figure, kind, level, basePeriod)
            : throw new ArgumentException(
                $"'{value}' ({figure.Id}) is no {kind} change of {level.Code}.",
                nameof(figure)
            );
    }

    /// <summary>
    /// What the measures of the catalogue say by their definition: a figure of labour-transferred-increase tells how many
    /// more were transferred than in the year before. False for other measures, and where the period is not one calendar year.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="change">The change.</param>
    public static bool TryOf(Figure? figure, [NotNullWhen(true)] out Change? change)
    {
        change = null;
        if (
            figure is null
            || !figure.Measure.Code.EndsWith(Suffix, StringComparison.Ordinal)
            || !Measures.TryOf(figure.Measure.Code[..^Suffix.Length], out var level)
            || figure.Scope.Period is not { Start: { } start } period
            || start.Year == ReportingPeriod.MinYear
            || !period.HasSameDaysAs(ReportingPeriod.Year(start.Year))
        )
        {
            return false;
        }

        change = new Change(figure, ChangeKind.Absolute, level, ReportingPeriod.Year(start.Year - 1));
        return true;
    }

    /// <summary>"s4-048: Absolute change of labour-transferred since 2009".</summary>
    public override string ToString() => $"{Figure.Id}: {Kind} change of {Level.Code} since {BasePeriod}";
}
