namespace PairingDomain.Monetary;

/// <summary>
/// Shares of an amount in exactly rounded-down ratio, and apart from them what is left over: nobody's until the caller
/// says whose. Shares and rest sum to the amount; both have its sign or are zero. Immutable; compared by reference.
/// </summary>
public sealed class Allocation
{
    internal Allocation(Money total, Money[] shares, Money rest)
    {
        Total = total;
        Shares = Array.AsReadOnly(shares);
        Rest = rest;
    }

    /// <summary>The amount that was allocated.</summary>
    public Money Total { get; }

    /// <summary>One share for each weight, in the order of the weights.</summary>
    public IReadOnlyList<Money> Shares { get; }

    /// <summary>What is left over; zero of the currency when nothing is.</summary>
    public Money Rest { get; }

    /// <summary>Takes the allocation apart.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="rest">What is left over.</param>
    public void Deconstruct(out IReadOnlyList<Money> shares, out Money rest) => (shares, rest) = (Shares, Rest);

    /// <summary>"CNY 33.33 + CNY 33.33 + CNY 33.33, rest CNY 0.01", the same in every culture.</summary>
    public override string ToString() => $"{string.Join(" + ", Shares.Select(share => share.ToString()))}, rest {Rest}";
}
