using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Prices;

/// <summary>A price basis as its text, "prices of 2010"; also as the key of a dictionary.</summary>
/// <remarks>Public because a caller's source-generated serializer has to construct it; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PriceBasisJsonConverter()
    : TextJsonConverter<PriceBasis>("a price basis such as \"prices of 2010\" or \"current prices\"")
{
    private protected override PriceBasis Parse(string text) => PriceBasis.Parse(text);
}
