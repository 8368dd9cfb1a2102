using System.Globalization;
using System.Numerics;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Flows;

/// <summary>
/// One group of flows: its key, how many there are, and what they come to. Immutable. Two rows are equal when they are the
/// same object.
/// </summary>
public sealed class FlowTotal
{
    private readonly FlowCell cell;
    private readonly bool hasRange;

    internal FlowTotal(GroupKey key, Currency currency, in FlowCell cell, bool hasRange)
    {
        Key = key;
        Currency = currency;
        this.cell = cell;
        this.hasRange = hasRange && cell.Count > 0;
    }

    /// <summary>The key.</summary>
    public GroupKey Key { get; }

    /// <summary>The currency of all flows of the group.</summary>
    public Currency Currency { get; }

    /// <summary>How many flows.</summary>
    public long Count => cell.Count;

    /// <summary>The exact sum.</summary>
    /// <exception cref="PrecisionLossException">It has more digits than <see cref="decimal"/> holds; see <see cref="ExactSum"/>.</exception>
    /// <exception cref="OverflowException">It is beyond the range of <see cref="decimal"/>; see <see cref="ExactSum"/>.</exception>
    public Money Sum =>
        cell.Wide.IsZero && cell.Sum > long.MinValue && cell.Sum <= long.MaxValue
            ? FlowAmount.MoneyOf((long)cell.Sum, Currency)
            : Money.Exactly(FlowAmount.Exactly(cell.Sum, cell.Wide), Currency, "The sum");

    /// <summary>The exact sum, however many digits it has.</summary>
    public RationalMoney ExactSum => RationalMoney.Of(FlowAmount.Exactly(cell.Sum, cell.Wide), Currency);

    /// <summary>The exact mean: the sum by the count.</summary>
    /// <exception cref="InvalidOperationException">There are no flows.</exception>
    public RationalMoney Mean =>
        Count == 0 ? throw new InvalidOperationException("No flows have no mean.") : ExactSum / (Rational)Count;

    /// <summary>The smallest amount; null when it was not asked for by <see cref="FlowGroups.WithRange"/>, or there are no flows.</summary>
    public Money? Min => hasRange ? Money.Of(cell.Least, Currency) : null;

    /// <summary>The largest amount; null when it was not asked for by <see cref="FlowGroups.WithRange"/>, or there are no flows.</summary>
    public Money? Max => hasRange ? Money.Of(cell.Most, Currency) : null;

    /// <summary>"440000, FYP13, CNY: CNY 50800000 in 3 flows"; without a key only the sum and the count.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Key.Count == 0 ? "" : $"{Key}: ")}{ExactSum} in {Count} {(Count == 1 ? "flow" : "flows")}"
        );

    internal static FlowTotal Nothing(Currency currency) =>
        new(new GroupKey(KeyPart.Of(currency)), currency, new FlowCell(0, BigInteger.Zero, 0, 0, 0), hasRange: false);
}
