using PairingDomain.Monetary;

namespace PairingDomain.Reading;

/// <summary>
/// What a reader of a document knows about its signs beforehand. Without a convention, "$" and "¥" are read as one currency
/// only where the text itself says which; else the mention keeps the candidates. Equality is by all values.
/// </summary>
public sealed record ReadingConventions
{
    /// <summary>No convention.</summary>
    public static ReadingConventions None { get; } = new();

    /// <summary>The currency of "$"; null for one that the text has to say.</summary>
    public Currency? Dollar { get; init; }

    /// <summary>The currency of "¥"; null for one that the text has to say.</summary>
    public Currency? YuanOrYen { get; init; }

    /// <summary>The currency that is agreed on for a sign with these candidates; null for none.</summary>
    internal Currency? Of(IReadOnlyList<Currency> candidates) =>
        candidates.Contains(Currency.Usd) ? Dollar
        : candidates.Contains(Currency.Cny) ? YuanOrYen
        : null;
}
