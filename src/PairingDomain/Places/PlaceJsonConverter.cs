using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Places;

/// <summary>A place as the JSON string of its text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlaceJsonConverter()
    : TextJsonConverter<Place>("a place as a string, such as \"440300\" or \"area:guangming-new-district\"")
{
    private protected override Place Parse(string text) => Place.Parse(text);
}
