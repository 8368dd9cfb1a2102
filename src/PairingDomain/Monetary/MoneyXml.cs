using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace PairingDomain.Monetary;

/// <summary>
/// Money as an XML element, <c>&lt;grant currency="CNY"&gt;1234.50&lt;/grant&gt;</c>: what stands in for <see cref="Money"/>
/// in a type that is written with XmlSerializer, which cannot fill a value that does not change. Money becomes it and it
/// becomes money without a conversion written out. Amount and currency are exact and invariant; anything else in the
/// element is refused, and so is an element without a currency.
/// </summary>
public sealed class MoneyXml : IXmlSerializable
{
    private const string CurrencyName = "currency";

    private Money money;

    /// <summary>For XmlSerializer, which fills it; until then it is no money.</summary>
    public MoneyXml() { }

    /// <summary>Stands in for an amount.</summary>
    /// <param name="money">Any money; <c>default</c> can be held but not written.</param>
    public MoneyXml(Money money) => this.money = money;

    /// <summary>Stands in for an amount.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the alternate.")]
    public static implicit operator MoneyXml(Money money) => new(money);

    /// <summary>The money; <c>default</c> for null.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "ToMoney is the alternate.")]
    public static implicit operator Money(MoneyXml? element) => element?.money ?? default;

    /// <summary>The money.</summary>
    public Money ToMoney() => money;

    /// <summary>The text of the money.</summary>
    public override string ToString() => money.ToString();

    /// <summary>No schema; the interface reserves it.</summary>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader)
    {
        var code = reader.GetAttribute(CurrencyName);
        if (code is null || !Currency.TryOf(code, out var currency))
        {
            throw new FormatException(
                code is null
                    ? $"The element '{reader.LocalName}' has no attribute '{CurrencyName}'."
                    : $"The element '{reader.LocalName}': {Currency.Refusal(code)}"
            );
        }

        // Refuses elements inside, and goes past the end.
        money = Money.Of(PlainAmount.Parse(reader.ReadElementContentAsString().Trim()), currency);
    }

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer)
    {
        var (_, code) = money;
        writer.WriteAttributeString(CurrencyName, code);
        writer.WriteString(PlainAmount.Of(money));
    }
}
