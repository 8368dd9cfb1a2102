using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>The one place where a kind of failure becomes an exception.</summary>
internal static class MoneyFailures
{
    public static Exception Exception(MoneyReading reading)
    {
        var text = NumberFailures.Shorten(reading.Text);
        var word = NumberFailures.Shorten(reading.Word);
        return reading.Failure switch
        {
            MoneyFailure.TooLong => new FormatException(
                $"A text of {reading.Length} characters is longer than the {Money.MaxTextLength} of any money: '{text}'."
            ),
            MoneyFailure.NotUtf8 => new FormatException("The bytes are not UTF-8 text."),
            MoneyFailure.NoNumber => new FormatException($"'{text}' has no number."),
            MoneyFailure.Grouping => NumberFailures.Exception(NumberFailure.Grouping, reading.Text),
            MoneyFailure.TooManyDigits => NumberFailures.Exception(NumberFailure.TooManyDigits, reading.Text),
            MoneyFailure.TwoSigns => new FormatException($"'{text}' has two signs."),
            MoneyFailure.Parentheses => new FormatException(
                $"'{text}' is in parentheses, which may enclose a conversion or mean a negative amount; say so by MoneySigns.NegativeParentheses."
            ),
            MoneyFailure.Approximate => new FormatException(
                $"'{text}' is approximate; WrittenMoney reads it and says so."
            ),
            MoneyFailure.NoRange => new FormatException(
                $"'{text}' is not a range of money, such as 'CNY 500–1000' or '4万元至5万元'."
            ),
            MoneyFailure.Descending => new FormatException($"'{text}' begins above its end."),
            MoneyFailure.SharedWord => new FormatException(
                $"'{text}' leaves open whether the last word holds for both ends; write it, or the currency, behind both."
            ),
            MoneyFailure.NoCurrency => new FormatException($"'{text}' names no currency; write 'CNY {text}'."),
            MoneyFailure.AmbiguousCurrency => new AmbiguousCurrencyException(
                $"'{word}' in '{text}' may be {Listed(reading.Candidates!)}; write the code, or say which by MoneySigns.",
                reading.Candidates!
            ),
            MoneyFailure.TwoCurrencies => new FormatException($"'{text}' names two different currencies."),
            _ => new FormatException($"'{text}': {Currency.Refusal(reading.Word)}"),
        };
    }

    private static string Listed(IReadOnlyList<Currency> currencies) =>
        string.Join(", ", currencies.SkipLast(1)) + " or " + currencies[^1];
}
