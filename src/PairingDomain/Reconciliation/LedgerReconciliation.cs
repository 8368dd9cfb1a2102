using PairingDomain.Ledgers;

namespace PairingDomain.Reconciliation;

/// <summary>Holds the figures of a ledger against each other.</summary>
public static class LedgerReconciliation
{
    /// <param name="ledger">The ledger.</param>
    extension(Ledger ledger)
    {
        /// <summary>What every check of <see cref="Checks.All"/> says about the figures, the gravest first.</summary>
        /// <exception cref="ArgumentNullException">The ledger is null.</exception>
        public IReadOnlyList<Finding> Reconcile() => ledger.Reconcile(Checks.All);

        /// <summary>
        /// What some checks say about the figures: the gravest first, then in the order of the checks, then by the ids of
        /// the figures. Findings with one cause about the same facts are one: the gravest of them. The order in which the
        /// ledger has its figures does not matter.
        /// </summary>
        /// <param name="checks">The checks to run.</param>
        /// <exception cref="ArgumentNullException">The ledger, the checks or one of them is null.</exception>
        /// <exception cref="KeyNotFoundException">A check tells of a figure that is not of the ledger.</exception>
        public IReadOnlyList<Finding> Reconcile(params IEnumerable<ICheck> checks)
        {
            ArgumentNullException.ThrowIfNull(ledger);
            ArgumentNullException.ThrowIfNull(checks);
            var context = new CheckContext(ledger);
            var kept = new Dictionary<string, RankedFinding>(StringComparer.Ordinal);
            foreach (var (position, check) in checks.Index())
            {
                ArgumentNullException.ThrowIfNull(check, nameof(checks));
                foreach (var finding in check.Run(context))
                {
                    var ranked = new RankedFinding(finding, position);
                    var key = ranked.KeyIn(context);
                    if (!kept.TryGetValue(key, out var other) || ranked.CompareTo(other) < 0)
                    {
                        kept[key] = ranked;
                    }
                }
            }

            var ordered = kept.Values.ToArray();
            Array.Sort(ordered, (one, other) => one.CompareTo(other));
            return [.. ordered.Select(ranked => ranked.Finding)];
        }
    }
}
