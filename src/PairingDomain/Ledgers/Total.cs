using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Ledgers;

/// <summary>
/// A sum of figures that counts nothing twice, with everything that went into it: the figures added, the figures left out
/// and why, the conflicts that the caller's rules settled, and what the sources' words and digits let one conclude.
/// Immutable. Two totals are equal when they are the same object.
/// </summary>
public sealed class Total
{
    internal Total(
        LedgerIndex index,
        TotalUnit unit,
        Rational? number,
        Bounds bounds,
        IReadOnlyList<LedgerEntry> entries,
        IReadOnlyList<LeftOut> leftOut,
        IReadOnlyList<Conflict> conflicts
    )
    {
        Index = index;
        ToldIn = unit;
        Number = number;
        Value = number is { } known ? unit.ValueOf(known) : null;
        Bounds = bounds;
        Entries = entries;
        Included = [.. entries.Select(entry => entry.Figure)];
        LeftOut = leftOut;
        Conflicts = conflicts;
    }

    /// <summary>
    /// The sum of the numbers as written; null where overlapping figures leave only <see cref="Bounds"/>, or where money
    /// that was shared out by days is no decimal: see <see cref="Number"/>.
    /// </summary>
    public FigureValue? Value { get; }

    /// <summary>The sum as a bare number, exactly; null where overlapping figures leave only <see cref="Bounds"/>.</summary>
    public Rational? Number { get; }

    /// <summary>The currency that it is told in; null for a quantity.</summary>
    public Currency? Currency => ToldIn.Currency;

    /// <summary>The unit that it is told in; null for money.</summary>
    public Unit? Unit => ToldIn.Unit;

    /// <summary>The sum as money.</summary>
    /// <exception cref="InvalidOperationException">There are only bounds, or the total is a quantity.</exception>
    public Money Amount => Known.Money;

    /// <summary>The sum as a quantity.</summary>
    /// <exception cref="InvalidOperationException">There are only bounds, or the total is money.</exception>
    public Quantity Quantity => Known.Quantity;

    /// <summary>
    /// What one may conclude about the true total, in currency units or the unit: qualifiers ("over", "nearly"), the places
    /// that were rounded away, incomplete statistics (open above) and overlaps are all in it.
    /// </summary>
    public Bounds Bounds { get; }

    /// <summary>The figures added, by id.</summary>
    public IReadOnlyList<Figure> Included { get; }

    /// <summary>The figures selected, or nearly selected, that were not added, by id.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>The conflicts met and how they were settled.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; }

    /// <summary>True when the true total is exactly <see cref="Value"/>, if the sources are right.</summary>
    public bool IsExact => Bounds.IsExact;

    /// <summary>True when a figure added rests on incomplete statistics.</summary>
    public bool IsIncomplete => Included.Any(figure => figure.IsIncomplete);

    /// <summary>The words behind the figures added, in their order.</summary>
    public IReadOnlyList<Citation> Sources => [.. Included.Select(figure => figure.Citation)];

    internal LedgerIndex Index { get; }

    internal TotalUnit ToldIn { get; }

    internal IReadOnlyList<LedgerEntry> Entries { get; }

    private FigureValue Known =>
        Value
        ?? throw new InvalidOperationException(
            Number is { } number
                ? $"{number} {ToldIn} is no decimal: see Number."
                : $"Figures that overlap leave only bounds, {Bounds}: see Conflicts."
        );

    /// <summary>Value or bounds, and how many figures were added and left out.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Value?.ToString() ?? $"{Number?.ToString() ?? Bounds.ToString()} {ToldIn}"} ({Included.Count} added, {LeftOut.Count} left out)"
        );
}
