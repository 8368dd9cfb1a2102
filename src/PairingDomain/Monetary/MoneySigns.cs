namespace PairingDomain.Monetary;

/// <summary>
/// What a caller knows about the signs that several currencies share. A text alone does not say which dollar "$" is, so
/// without this it is refused. Equality is by value; <c>default</c> decides nothing.
/// </summary>
/// <example><c>Money.Parse("$517.37 million", new MoneySigns { Dollar = Currency.Usd })</c></example>
public readonly record struct MoneySigns
{
    /// <summary>"$" is the US dollar and "¥" the yuan, as in English texts of the Chinese mainland.</summary>
    public static MoneySigns Mainland => new() { Dollar = Currency.Usd, Yuan = Currency.Cny };

    /// <summary>What "$", "dollar" and "dollars" stand for; <c>default</c> leaves them ambiguous.</summary>
    public Currency Dollar { get; init; }

    /// <summary>What "¥" stands for, yuan or yen; <c>default</c> leaves it ambiguous.</summary>
    public Currency Yuan { get; init; }
}
