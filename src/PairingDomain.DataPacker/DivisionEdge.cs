using PairingDomain.Places;

namespace PairingDomain.DataPacker;

/// <summary>One row of division-changes.csv with the two records it joins.</summary>
internal sealed record DivisionEdge(
    SourceRow Source,
    int Year,
    int Date,
    string Document,
    string Basis,
    DivisionChangeKind Kind,
    DivisionRow Old,
    DivisionRow New
)
{
    /// <summary>True when the old record ends and the new one begins by this change.</summary>
    public bool JoinsBoundaries => Old.EndYear == Year && New.FirstYear == Year;
}
