namespace PairingDomain.Ledgers;

/// <summary>One thing that is wrong with a set of documents and figures.</summary>
/// <param name="Path">Where: <c>figures[3].partOf</c> or <c>documents[0].id</c>, indices from 0.</param>
/// <param name="Message">What is wrong.</param>
public sealed record LedgerFault(string Path, string Message)
{
    /// <summary>Path and message in one line.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
