using System.ComponentModel;
using System.Text.Json;
using PairingDomain.Json;

namespace PairingDomain.Monetary;

/// <summary>Rational money as the JSON string of its text, "CNY 143.63" or "CNY 2000/3"; also as the key of a dictionary.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RationalMoneyJsonConverter()
    : TextJsonConverter<RationalMoney>("an exact amount as a string, such as \"CNY 143.63\" or \"CNY 2000/3\"")
{
    private protected override RationalMoney Parse(string text) => RationalMoney.Parse(text, null);

    private protected override string TextOf(RationalMoney value) =>
        value.Currency.IsNone
            ? throw new JsonException("default(RationalMoney) has no currency and is not written.")
            : value.ToString();
}
