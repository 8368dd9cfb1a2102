namespace PairingDomain.Serialization;

/// <summary>A source document as it stands in JSON, unchecked.</summary>
internal sealed class DocumentDto
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Published { get; set; }

    public string? Language { get; set; }

    public string? Address { get; set; }

    public string? Note { get; set; }
}
