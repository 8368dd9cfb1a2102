namespace PairingDomain.Reconciliation;

/// <summary>A finding with what decides where it stands among others.</summary>
internal sealed class RankedFinding(Finding finding, int check)
{
    private readonly string ids = string.Join(' ', finding.Figures.Select(figure => figure.Id));

    public Finding Finding => finding;

    /// <summary>The same for findings of one cause about the same facts.</summary>
    public string KeyIn(CheckContext context) =>
        $"{finding.Cause}\n{string.Join(' ', finding.Figures.Select(figure => context.FirstOf(figure).Id).Distinct().Order(StringComparer.Ordinal))}";

    public int CompareTo(RankedFinding other)
    {
        var order = other.Finding.Verdict.CompareTo(finding.Verdict);
        order = order != 0 ? order : check.CompareTo(other.Check);
        order = order != 0 ? order : string.CompareOrdinal(ids, other.Ids);
        return order != 0 ? order : string.CompareOrdinal(finding.Summary, other.Finding.Summary);
    }

    private int Check => check;

    private string Ids => ids;
}
