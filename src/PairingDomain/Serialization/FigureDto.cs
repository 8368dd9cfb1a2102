namespace PairingDomain.Serialization;

/// <summary>A figure as it stands in JSON, unchecked. Members in the order in which they are written.</summary>
internal sealed class FigureDto
{
    public string? Id { get; set; }

    public string? Measure { get; set; }

    public string? Value { get; set; }

    public string[]? Readings { get; set; }

    public string? Written { get; set; }

    public string? Resolution { get; set; }

    public string? Qualifier { get; set; }

    public string? QualifierText { get; set; }

    public bool? Incomplete { get; set; }

    public string? Speaker { get; set; }

    public PerEachDto[]? Per { get; set; }

    public string? Status { get; set; }

    public string[]? Assisting { get; set; }

    public string[]? Assisted { get; set; }

    public string[]? Place { get; set; }

    public string? Period { get; set; }

    public string? PeriodText { get; set; }

    public string? Basis { get; set; }

    public string? Occasion { get; set; }

    public string[]? Sector { get; set; }

    public string[]? Instrument { get; set; }

    public string[]? SourceOfFunds { get; set; }

    public string? PartOf { get; set; }

    public string? Converts { get; set; }

    public string[]? SameAs { get; set; }

    public string? Document { get; set; }

    public int? Start { get; set; }

    public string? Quote { get; set; }

    public string? Section { get; set; }

    public string? Note { get; set; }
}
