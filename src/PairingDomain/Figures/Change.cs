using System.Diagnostics.CodeAnalysis;
using PairingDomain.Periods;

namespace PairingDomain.Figures;

/// <summary>
/// That a figure tells a change: how it is told, of which level, and since when. The value of the figure is the size of the
/// change, and its scope says where and for which period the new level holds: "up 21.8 % on 2009" in 2010. Equality is by
/// all fields.
/// </summary>
public sealed record Change
{
    private const string Suffix = "-increase";

    /// <summary>Describes a change.</summary>
    /// <param name="kind">How it is told.</param>
    /// <param name="level">What has changed.</param>
    /// <param name="basePeriod">The period it is compared with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public Change(ChangeKind kind, Measure level, ReportingPeriod basePeriod)
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(basePeriod);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of change.");
        }

        Kind = kind;
        Level = level;
        BasePeriod = basePeriod;
    }

    /// <summary>How it is told.</summary>
    public ChangeKind Kind { get; }

    /// <summary>What has changed.</summary>
    public Measure Level { get; }

    /// <summary>The period it is compared with.</summary>
    public ReportingPeriod BasePeriod { get; }

    /// <summary>
    /// The change that a figure tells: its own <see cref="Figure.Change"/>, or what its measure says by definition: a figure
    /// of labour-transferred-increase tells how many more were transferred than in the year before. False for other
    /// figures, and where the period of such a measure is not one calendar year.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="change">The change.</param>
    public static bool TryOf(Figure? figure, [NotNullWhen(true)] out Change? change)
    {
        change = figure?.Change;
        if (
            change is null
            && figure is not null
            && figure.Measure.Code.EndsWith(Suffix, StringComparison.Ordinal)
            && Measures.TryOf(figure.Measure.Code[..^Suffix.Length], out var level)
            && figure.Scope.Period is { Start: { } start } period
            && start.Year > ReportingPeriod.MinYear
            && period.HasSameDaysAs(ReportingPeriod.Year(start.Year))
        )
        {
            change = new Change(ChangeKind.Absolute, level, ReportingPeriod.Year(start.Year - 1));
        }

        return change is not null;
    }

    /// <summary>"Absolute change of labour-transferred since 2009".</summary>
    public override string ToString() => $"{Kind} change of {Level.Code} since {BasePeriod}";
}
