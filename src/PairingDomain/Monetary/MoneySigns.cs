namespace PairingDomain.Monetary;

/// <summary>
/// What a caller knows about signs that a text alone does not explain: which dollar "$" is, or that parentheses mean a
/// negative amount. Without this they are refused. Equality is by value; <c>default</c> decides nothing.
/// </summary>
/// <example><c>Money.Parse("$517.37 million", new MoneySigns { Dollar = Currency.Usd })</c></example>
public readonly record struct MoneySigns
{
    /// <summary>"$" is the US dollar and "¥" the yuan, as in English texts of the Chinese mainland.</summary>
    public static MoneySigns Mainland => new() { Dollar = Currency.Usd, Yuan = Currency.Cny };

    /// <summary>What "$", "dollar" and "dollars" stand for; <c>default</c> leaves them ambiguous.</summary>
    public Currency Dollar { get; init; }

    /// <summary>
    /// True when parentheses around a whole text mean a negative amount, as in accounts: "(CNY 1,234.50)". Otherwise they
    /// are refused, because in reports they enclose conversions.
    /// </summary>
    public bool NegativeParentheses { get; init; }

    /// <summary>What "¥" stands for, yuan or yen; <c>default</c> leaves it ambiguous.</summary>
    public Currency Yuan { get; init; }
}
