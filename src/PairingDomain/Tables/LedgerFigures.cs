using PairingDomain.Figures;
using PairingDomain.Ledgers;

namespace PairingDomain.Tables;

/// <summary>What single figures of a ledger tell together.</summary>
public static class LedgerFigures
{
    /// <param name="ledger">The ledger.</param>
    extension(Ledger ledger)
    {
        /// <summary>What the source says that a figure is made of, and what is left unexplained.</summary>
        /// <param name="whole">A well-formed figure of this ledger.</param>
        /// <exception cref="ArgumentNullException">The ledger or the figure is null.</exception>
        /// <exception cref="KeyNotFoundException">The figure is not of this ledger.</exception>
        /// <exception cref="InvalidOperationException">The figure or a part is malformed.</exception>
        public Breakdown BreakDown(Figure whole)
        {
            ArgumentNullException.ThrowIfNull(ledger);
            ArgumentNullException.ThrowIfNull(whole);
            _ = ledger.Index.EntryOf(whole);
            return Breakdown.Of(ledger, whole);
        }

        /// <summary>The flow between two cumulative figures of one series.</summary>
        /// <param name="earlier">A figure of this ledger, since the same day as the later one.</param>
        /// <param name="later">A figure of this ledger that ends later.</param>
        /// <exception cref="ArgumentNullException">The ledger or a figure is null.</exception>
        /// <exception cref="KeyNotFoundException">A figure is not of this ledger.</exception>
        /// <exception cref="InvalidOperationException">A figure is malformed.</exception>
        /// <exception cref="TotalRefusedException">They are not cumulative, or not of one series, or the later one is less.</exception>
        public CumulativeDifference FlowBetween(Figure earlier, Figure later)
        {
            ArgumentNullException.ThrowIfNull(ledger);
            ArgumentNullException.ThrowIfNull(earlier);
            ArgumentNullException.ThrowIfNull(later);
            return CumulativeDifference.Of(ledger.Index, earlier, later);
        }
    }
}
