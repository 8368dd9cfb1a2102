namespace PairingDomain.Serialization;

/// <summary>A measure of the document's own as it stands in JSON, unchecked.</summary>
internal sealed class MeasureDto
{
    public string? Code { get; set; }

    public string? Kind { get; set; }

    public string? Additivity { get; set; }

    public string? Group { get; set; }

    public string? Parent { get; set; }

    public string? NameEn { get; set; }

    public string? NameZh { get; set; }

    public string? Definition { get; set; }

    public string[]? Units { get; set; }
}
