namespace PairingDomain.Monetary;

/// <summary>Who decides what an ambiguous word for money stands for.</summary>
internal enum CurrencyChoice
{
    /// <summary>There is nothing to decide.</summary>
    None,

    /// <summary>"$": the caller, by <see cref="MoneySigns.Dollar"/>.</summary>
    DollarSign,

    /// <summary>"¥": the caller, by <see cref="MoneySigns.Yuan"/>.</summary>
    YuanSign,

    /// <summary>元: the yuan, unless the text also names another currency whose unit is called so (港币50万元).</summary>
    Yuan,
}
