using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>A figure of a ledger with its scope worked out.</summary>
internal sealed class LedgerEntry(ScopeKey key, LocalDate? published, int fact)
{
    public ScopeKey Key => key;

    public Figure Figure => key.Figure;

    /// <summary>When its document was published; null when the document does not say.</summary>
    public LocalDate? Published => published;

    /// <summary>The same number for all figures that are declared to tell the same fact.</summary>
    public int Fact { get; set; } = fact;
}
