using System.ComponentModel;
using System.Text.Json;
using PairingDomain.Json;

namespace PairingDomain.Prices;

/// <summary>Priced money as its text, "CNY 50800000 in prices of 2010"; also as the key of a dictionary.</summary>
/// <remarks>Public because a caller's source-generated serializer has to construct it; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PricedMoneyJsonConverter()
    : TextJsonConverter<PricedMoney>("money with its price basis, such as \"CNY 1234.50 in prices of 2010\"")
{
    private protected override PricedMoney Parse(string text) => PricedMoney.Parse(text);

    private protected override string TextOf(PricedMoney value) =>
        value.Currency.IsNone
            ? throw new JsonException("default(PricedMoney) has no currency and is not written.")
            : value.ToString();
}
