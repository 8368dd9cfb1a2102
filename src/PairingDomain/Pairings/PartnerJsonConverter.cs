using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Pairings;

/// <summary>A partner as the JSON string of its text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartnerJsonConverter()
    : TextJsonConverter<Partner>("a partner as a string, such as \"440300\" or \"enterprise:NAME@440300\"")
{
    private protected override Partner Parse(string text) => Partner.Parse(text);
}
