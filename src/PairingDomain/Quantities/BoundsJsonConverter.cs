using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Quantities;

/// <summary>Bounds as the JSON string of their interval.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BoundsJsonConverter() : TextJsonConverter<Bounds>("an interval, such as \"[405, ∞)\"")
{
    private protected override Bounds Parse(string text) => Bounds.Parse(text);
}
