using System.ComponentModel;
using System.Text.Json;
using PairingDomain.Json;

namespace PairingDomain.Quantities;

/// <summary>A quantity as the JSON string "2338 mu". <c>default</c> is not written: a missing quantity is a missing property or null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuantityJsonConverter() : TextJsonConverter<Quantity>("a quantity, such as \"2338 mu\"")
{
    private protected override Quantity Parse(string text) => Quantity.Parse(text, provider: null);

    private protected override string TextOf(Quantity value) =>
        value.HasUnit ? value.ToString() : throw new JsonException("default(Quantity) has no unit to write.");
}
