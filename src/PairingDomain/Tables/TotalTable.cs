using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>
/// The totals of groups of figures, a row for each group, in the order of the keys; the same whatever the order of the
/// figures. Each row is totalled by the rules of the query on its own, and a refused row does not refuse the others.
/// <see cref="GrandTotal"/> is the total of all figures, not the sum of the rows: a province and its county are two rows
/// that may tell the same money. Immutable. Two tables are equal when they are the same object.
/// </summary>
public sealed class TotalTable : IReadOnlyList<TotalRow>
{
    private readonly IReadOnlyList<TotalRow> rows;
    private readonly Dictionary<GroupKey, TotalRow> rowOf;
    private readonly Lazy<TotalOutcome> grandTotal;

    internal TotalTable(FigureGroups groups, TotalUnit unit, IReadOnlyList<TotalRow> rows)
    {
        Groups = groups;
        ToldIn = unit;
        this.rows = rows;
        rowOf = rows.ToDictionary(row => row.Key);
        grandTotal = new(() => groups.Query.TrySum(unit));
    }

    /// <summary>The selection, how it is cut, and what happens to figures that fit no single group.</summary>
    public FigureGroups Groups { get; }

    /// <summary>By what it is cut, in the order of the keys.</summary>
    public IReadOnlyList<Axis> Axes => Groups.Axes;

    /// <summary>The currency of all totals; null for a quantity.</summary>
    public Currency? Currency => ToldIn.Currency;

    /// <summary>The unit of all totals; null for money.</summary>
    public Unit? Unit => ToldIn.Unit;

    /// <summary>The total of all figures of the selection, or why there is none; worked out when first asked for.</summary>
    public TotalOutcome GrandTotal => grandTotal.Value;

    /// <inheritdoc/>
    public int Count => rows.Count;

    internal TotalUnit ToldIn { get; }

    /// <inheritdoc/>
    public TotalRow this[int index] => rows[index];

    /// <summary>The row with a key.</summary>
    /// <param name="key">Parts in the order of the axes; a place under any code it had alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public TotalRow this[GroupKey key] =>
        TryGet(key, out var row) ? row : throw new KeyNotFoundException($"No row '{key}' among the {Count} rows.");

    /// <summary>The row with a key of these parts.</summary>
    /// <inheritdoc cref="this[GroupKey]" path="/exception"/>
    public TotalRow this[params KeyPart[] parts] => this[new GroupKey(parts)];

    /// <summary>The row with a key; false when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGet(GroupKey key, [NotNullWhen(true)] out TotalRow? row)
    {
        ArgumentNullException.ThrowIfNull(key);
        return rowOf.TryGetValue(key, out row) || rowOf.TryGetValue(Latest(key), out row);
    }

    /// <summary>The largest rows and what the others come to.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public TopRows Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        TotalRow[] ranked = [.. rows.Where(IsRanked).OrderByDescending(row => row.Total!.Number)];
        var top = ranked[..Math.Min(count, ranked.Length)];
        var query = Groups.Query;
        var rest = rows.Except(top).SelectMany(row => row.Entries).Distinct().ToArray();
        return new TopRows(
            top,
            TotalBuilder.Build(query.Index, rest, [], ToldIn, query.Rules),
            [.. rows.Where(row => !IsRanked(row))]
        );

        static bool IsRanked(TotalRow row) => row.Total?.Number is not null;
    }

    /// <summary>Writes the table as comma-separated values by RFC 4180, invariant: keys, number, unit, bounds, state, refusal, figures.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteCsv(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        TableCsv.Write(this, writer);
    }

    /// <inheritdoc cref="WriteCsv"/>
    public string ToCsv()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteCsv(writer);
        return writer.ToString();
    }

    /// <summary>
    /// Writes the table as one JSON object, invariant: <c>axes</c>, <c>unit</c>, <c>rows</c> with <c>key</c>, <c>state</c>,
    /// <c>total</c> or <c>refusal</c>, <c>shares</c> and <c>sources</c>, and <c>grandTotal</c>. Numbers are strings.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        TableJson.Write(this, writer);
    }

    /// <inheritdoc cref="WriteJson"/>
    public string ToJson() => TableJson.ToText(this);

    /// <inheritdoc/>
    public IEnumerator<TotalRow> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Rows have the latest code of a place.
    private GroupKey Latest(GroupKey key) => new(key.Select(part => part.Under(Groups.Query.Index.Atlas.Latest)));
}
