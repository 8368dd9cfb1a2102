using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Monetary;

/// <summary>A range of money as the JSON string of its text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MoneyRangeJsonConverter()
    : TextJsonConverter<MoneyRange>("a range of money, such as \"CNY 500–1000\"")
{
    private protected override MoneyRange Parse(string text) => MoneyRange.Parse(text, null);

    private protected override string TextOf(MoneyRange value) =>
        value.Currency.IsNone
            ? throw new System.Text.Json.JsonException("default(MoneyRange) has no currency and is not written.")
            : value.ToString();
}
