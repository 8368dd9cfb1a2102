using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>
/// A selection of figures cut into groups, to be totalled group by group. Immutable and lazy, as the query it is made of.
/// Made by <see cref="FigureQueryTables.GroupBy"/>.
/// </summary>
public sealed class FigureGroups
{
    internal FigureGroups(FigureQuery query, IReadOnlyList<Axis> axes)
        : this(query, axes, Spanning.OwnRow, withEmptyRows: false, null) { }

    private FigureGroups(
        FigureQuery query,
        IReadOnlyList<Axis> axes,
        Spanning spanning,
        bool withEmptyRows,
        ReportingPeriod? over
    )
    {
        Query = query;
        Axes = axes;
        Spanning = spanning;
        HasEmptyRows = withEmptyRows;
        Over = over;
    }

    /// <summary>The selection and its rules.</summary>
    public FigureQuery Query { get; }

    /// <summary>By what it is cut, in the order of the keys.</summary>
    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>What happens to figures that fit no single group.</summary>
    public Spanning Spanning { get; }

    internal bool HasEmptyRows { get; }

    internal ReportingPeriod? Over { get; }

    /// <summary>The same groups with another treatment of figures that fit no single group.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="spanning"/> is not defined.</exception>
    public FigureGroups With(Spanning spanning) =>
        Enum.IsDefined(spanning)
            ? new FigureGroups(Query, Axes, spanning, HasEmptyRows, Over)
            : throw new ArgumentOutOfRangeException(nameof(spanning), spanning, "No way to treat spanning figures.");

    /// <summary>
    /// The same groups with a row for every plan, year or month within a period of which nothing is told, for each
    /// combination of the other keys that is told at all. Such a row is refused and <see cref="CellState.Empty"/>:
    /// absence is not zero.
    /// </summary>
    /// <param name="over">The period, without an open end; null takes for each combination what lies between the first and the last day told.</param>
    /// <exception cref="InvalidOperationException">The axes do not have exactly one of plan, year and month.</exception>
    /// <exception cref="ArgumentException"><paramref name="over"/> has an open end.</exception>
    public FigureGroups WithEmptyRows(ReportingPeriod? over = null)
    {
        RequireOneTimeAxis();
        return over is { IsOpen: true }
            ? throw new ArgumentException($"'{over}' has an open end.", nameof(over))
            : new FigureGroups(Query, Axes, Spanning, withEmptyRows: true, over);
    }

    /// <summary>The totals of all groups in one currency, each by the rules of the query.</summary>
    /// <param name="currency">A figure in another one counts only through a printed conversion.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public TotalTable Sum(Currency currency) => Sum(TotalUnit.Of(currency));

    /// <summary>The totals of all groups in one unit, each by the rules of the query.</summary>
    /// <param name="unit">Figures in units of the same dimension are converted exactly.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public TotalTable Sum(Unit unit) => Sum(TotalUnit.Of(unit));

    /// <summary>
    /// For each row of a plan, year or month the total from the first day told of its other keys to the end of the row: a
    /// cumulative series. Each is totalled on its own from all figures that lie in that stretch, so that a figure over two
    /// years counts from the second one on. <see cref="Spanning"/> does not apply.
    /// </summary>
    /// <param name="currency">A figure in another one counts only through a printed conversion.</param>
    /// <exception cref="InvalidOperationException">The axes do not have exactly one of plan, year and month.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public TotalTable RunningSum(Currency currency) => RunningSum(TotalUnit.Of(currency));

    /// <inheritdoc cref="RunningSum(Currency)" path="/summary"/>
    /// <param name="unit">Figures in units of the same dimension are converted exactly.</param>
    /// <exception cref="InvalidOperationException">The axes do not have exactly one of plan, year and month.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public TotalTable RunningSum(Unit unit) => RunningSum(TotalUnit.Of(unit));

    private TotalTable RunningSum(TotalUnit unit)
    {
        RequireOneTimeAxis();
        return new TotalTable(this, unit, new TableBuilder(this, unit).BuildRunning());
    }

    private void RequireOneTimeAxis()
    {
        if (Axes.Count(TimeAxes.Holds) != 1)
        {
            throw new InvalidOperationException($"Exactly one axis of time is needed among {string.Join(", ", Axes)}.");
        }
    }

    private TotalTable Sum(TotalUnit unit) => new(this, unit, new TableBuilder(this, unit).Build());
}
