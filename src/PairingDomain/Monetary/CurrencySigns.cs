namespace PairingDomain.Monetary;

/// <summary>How currencies are signed when written; only signs that no other currency shares, so that they can be read back.</summary>
internal static class CurrencySigns
{
    /// <summary>What stands right before the digits: "US$"; null where it is the code and a blank.</summary>
    public static string? Of(Currency currency) =>
        currency.Code switch
        {
            "CNY" => "CN¥",
            "USD" => "US$",
            "HKD" => "HK$",
            "MOP" => "MOP$",
            "TWD" => "NT$",
            "EUR" => "€",
            "JPY" => "JP¥",
            "GBP" => "£",
            _ => null,
        };

    /// <summary>What stands right behind the digits in Chinese: "元", "美元", or the code.</summary>
    public static string ChineseUnitOf(Currency currency) =>
        currency.Code switch
        {
            "CNY" => "元",
            "USD" => "美元",
            "HKD" => "港元",
            "MOP" => "澳门元",
            "TWD" => "新台币",
            "EUR" => "欧元",
            "JPY" => "日元",
            "GBP" => "英镑",
            var code => code,
        };
}
