using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Quantities;

/// <summary>A unit as the JSON string of its code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnitJsonConverter() : TextJsonConverter<Unit>("the code of a unit, such as \"mu\"")
{
    private protected override Unit Parse(string text) => Unit.Of(text);

    private protected override string TextOf(Unit value) => value.Code;
}
