namespace PairingDomain.Ledgers;

/// <summary>Documents and figures do not make a ledger; every fault is listed and nothing is half-made.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Creates the exception without details.</summary>
    public LedgerException()
        : this("Documents and figures do not make a ledger.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public LedgerException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public LedgerException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for a list of faults.</summary>
    /// <param name="faults">At least one.</param>
    public LedgerException(IReadOnlyList<LedgerFault> faults)
        : base(FormattableString.Invariant($"{faults.Count} fault(s): {string.Join(" | ", faults)}")) =>
        Faults = faults;

    /// <summary>What is wrong, one entry each.</summary>
    public IReadOnlyList<LedgerFault> Faults { get; } = [];
}
