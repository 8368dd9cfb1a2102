using PairingDomain.Places;

namespace PairingDomain.ReferenceData;

/// <summary>
/// One of the 832 national poor counties of the list in force from 2014, with the year of its delisting. The year is
/// that of the assessment; the act often came in spring of the next year.
/// </summary>
public sealed class PoorCounty
{
    internal PoorCounty(string nameZh, DivisionCode province, int delistedIn)
    {
        NameZh = nameZh;
        Province = province;
        DelistedIn = delistedIn;
    }

    /// <summary>Its code at the end of 2014; null for three administrative committees that have none.</summary>
    public DivisionCode? Code { get; internal init; }

    /// <summary>Chinese name at the end of 2014.</summary>
    public string NameZh { get; }

    /// <summary>English name; null where the official spelling is not known.</summary>
    public string? NameEn { get; internal init; }

    /// <summary>Code of the province.</summary>
    public DivisionCode Province { get; }

    /// <summary>Code of the prefecture at the end of 2014; null where it has none.</summary>
    public DivisionCode? Prefecture { get; internal init; }

    /// <summary>Year of delisting, 2016 to 2020.</summary>
    public int DelistedIn { get; }

    /// <summary>Codes at the end of 2024: one, several where it was divided, none where it has none.</summary>
    public IReadOnlyList<DivisionCode> CodesIn2024 { get; internal init; } = [];

    /// <summary>The second source of the year; null where the year rests on one source.</summary>
    public string? SecondSource { get; internal init; }

    /// <summary>A remark; null for none.</summary>
    public string? Note { get; internal init; }

    /// <summary>The Chinese name.</summary>
    public override string ToString() => NameZh;
}
