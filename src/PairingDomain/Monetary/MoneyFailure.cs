namespace PairingDomain.Monetary;

/// <summary>Why a text is not money.</summary>
internal enum MoneyFailure
{
    None,
    TooLong,
    NotUtf8,
    NoNumber,
    Grouping,
    TooManyDigits,
    TwoSigns,
    Parentheses,
    Approximate,
    NoCurrency,
    UnknownCurrency,
    AmbiguousCurrency,
    TwoCurrencies,
    NoRange,
    Descending,
    SharedWord,
}
