using System.ComponentModel;
using PairingDomain.Conversion;

namespace PairingDomain.Monetary;

// What frameworks and the language itself look for.
[TypeConverter(typeof(TextTypeConverter<Money>))]
public readonly partial struct Money
{
    /// <summary>The amount in full units and the code of the currency: <c>var (amount, code) = money;</c>.</summary>
    /// <param name="amount">The amount, with the decimals it was given with.</param>
    /// <param name="currencyCode">Three capital letters; <see cref="Monetary.Currency.Of"/> gives the currency back.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public void Deconstruct(out decimal amount, out string currencyCode) =>
        (amount, currencyCode) = (Amount, Currency.Code);
}
