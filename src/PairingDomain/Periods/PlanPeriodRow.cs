namespace PairingDomain.Periods;

/// <summary>One row of the embedded table, read but not yet a <see cref="PlanPeriod"/>.</summary>
internal sealed record PlanPeriodRow(
    string Id,
    int? Ordinal,
    PlanPeriodKind Kind,
    int FirstYear,
    int LastYear,
    string NameZh,
    string NameEn,
    string? DocumentTitle,
    ReportingPeriod? Adopted,
    string Verification,
    string? Note
);
