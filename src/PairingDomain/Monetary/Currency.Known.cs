namespace PairingDomain.Monetary;

// Currencies that the reports and their conversions name.
public readonly partial struct Currency
{
    /// <summary>Yuan Renminbi, minor unit fen (2).</summary>
    public static Currency Cny => new(Pack("CNY"));

    /// <summary>US Dollar.</summary>
    public static Currency Usd => new(Pack("USD"));

    /// <summary>Hong Kong Dollar.</summary>
    public static Currency Hkd => new(Pack("HKD"));

    /// <summary>Pataca of Macao.</summary>
    public static Currency Mop => new(Pack("MOP"));

    /// <summary>New Taiwan Dollar.</summary>
    public static Currency Twd => new(Pack("TWD"));

    /// <summary>Euro.</summary>
    public static Currency Eur => new(Pack("EUR"));

    /// <summary>Yen, which has no minor unit.</summary>
    public static Currency Jpy => new(Pack("JPY"));

    /// <summary>Pound Sterling.</summary>
    public static Currency Gbp => new(Pack("GBP"));

    /// <summary>Singapore Dollar.</summary>
    public static Currency Sgd => new(Pack("SGD"));

    /// <summary>Australian Dollar.</summary>
    public static Currency Aud => new(Pack("AUD"));

    /// <summary>Canadian Dollar.</summary>
    public static Currency Cad => new(Pack("CAD"));

    /// <summary>New Zealand Dollar.</summary>
    public static Currency Nzd => new(Pack("NZD"));

    /// <summary>Won of the Republic of Korea, which has no minor unit.</summary>
    public static Currency Krw => new(Pack("KRW"));

    /// <summary>Swiss Franc.</summary>
    public static Currency Chf => new(Pack("CHF"));
}
