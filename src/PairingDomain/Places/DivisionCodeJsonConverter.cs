using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Places;

/// <summary>A division code as the JSON string of its six digits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DivisionCodeJsonConverter()
    : TextJsonConverter<DivisionCode>("a division code as a string, such as \"440300\"")
{
    private protected override DivisionCode Parse(string text) => DivisionCode.Parse(text);
}
