namespace PairingDomain.Serialization;

/// <summary>What a figure is per, as it stands in JSON, unchecked.</summary>
internal sealed class PerEachDto
{
    public string? Unit { get; set; }

    public bool? Implied { get; set; }
}
