namespace PairingDomain.Reconciliation;

/// <summary>
/// One rule that figures are held against. A check keeps no state between runs and gives the same findings whatever the
/// order of the figures. Write your own by implementing this and passing it to
/// <see cref="LedgerReconciliation.Reconcile(Ledgers.Ledger, IEnumerable{ICheck})"/>.
/// </summary>
public interface ICheck
{
    /// <summary>A short name, the same in every finding: "parts and wholes".</summary>
    string Name { get; }

    /// <summary>The rule in a sentence or two, with its limits.</summary>
    string Rule { get; }

    /// <summary>What figures must tell so that it can run.</summary>
    string Needs { get; }

    /// <summary>What the figures of a ledger say under the rule, agreement included.</summary>
    /// <param name="context">The ledger, its figures by id and its facts.</param>
    IEnumerable<Finding> Run(CheckContext context);
}
