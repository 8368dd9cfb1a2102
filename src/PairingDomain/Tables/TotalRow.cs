using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;

namespace PairingDomain.Tables;

/// <summary>
/// One row of a table: its key, its total or why there is none, and the figures behind it. Immutable. Two rows are equal
/// when they are the same object.
/// </summary>
public sealed class TotalRow
{
    internal TotalRow(
        GroupKey key,
        TotalOutcome outcome,
        IReadOnlyList<LedgerEntry> entries,
        IReadOnlyList<SharedFigure> shares,
        DateInterval? days = null
    )
    {
        Days = days ?? key.Days;
        Key = key;
        Outcome = outcome;
        Entries = entries;
        Shares = shares;
    }

    /// <summary>The key.</summary>
    public GroupKey Key { get; }

    /// <summary>The days of which it tells: those of its plan, year or month, in a cumulative series from the first day told; null when it has none.</summary>
    public DateInterval? Days { get; }

    /// <summary>The total, or why there is none; a refusal here says nothing about other rows.</summary>
    public TotalOutcome Outcome { get; }

    /// <summary>The total; null when it was refused.</summary>
    public Total? Total => Outcome.Total;

    /// <summary>Why there is no total; null when there is one.</summary>
    public Refusal? Refusal => Outcome.Refusal;

    /// <summary>The figures that belong to the row, whether they count or not, by id.</summary>
    public IReadOnlyList<Figure> Figures =>
        [.. Entries.Select(entry => entry.Figure).OrderBy(figure => figure.Id, StringComparer.Ordinal)];

    /// <summary>The figures of which only a share of the days counts here, by id; empty unless that was asked for.</summary>
    public IReadOnlyList<SharedFigure> Shares { get; }

    /// <summary>The words behind the total; where it was refused, behind the figures in its way.</summary>
    public IReadOnlyList<Citation> Sources => Total?.Sources ?? [.. Refusal!.Figures.Select(figure => figure.Citation)];

    internal IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>How much of its time is told, by the figures that count or, without a total, by all of them.</summary>
    public CellState State
    {
        get
        {
            var told = Total?.Entries ?? Entries;
            return Days is not { } days ? CellState.Timeless
                : told.Count == 0 ? CellState.Empty
                : TimeCoverage.Of(told, days);
        }
    }

    /// <summary>Key and outcome.</summary>
    public override string ToString() => $"{Key}: {Outcome}";
}
