using PairingDomain.Ledgers;

namespace PairingDomain.Serialization;

/// <summary>Collects the faults of a document, each with its path.</summary>
internal sealed class FaultList
{
    private readonly List<LedgerFault> faults = [];

    public IReadOnlyList<LedgerFault> All => faults;

    public void Add(string path, string message) => faults.Add(new LedgerFault(path, message));

    public void AddRange(IEnumerable<LedgerFault> more) => faults.AddRange(more);
}
