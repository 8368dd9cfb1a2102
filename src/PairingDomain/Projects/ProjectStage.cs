namespace PairingDomain.Projects;

/// <summary>
/// How far an aid project has come: derived from its history, never stored. Ordered: a later stage has a larger value.
/// </summary>
public enum ProjectStage
{
    /// <summary>Applied for, nothing else yet.</summary>
    Applied,

    /// <summary>Investigated on site by experts.</summary>
    Investigated,

    /// <summary>Reviewed by the team of experts.</summary>
    Reviewed,

    /// <summary>Approved by the relevant department of the county.</summary>
    ApprovedByCountyDepartment,

    /// <summary>Approved by the government of the county (or county-level city).</summary>
    ApprovedByCountyGovernment,

    /// <summary>Approved by the government of the prefecture: the approval chain is complete.</summary>
    ApprovedByPrefectureGovernment,

    /// <summary>Announced to the public; the liability agreement lacks at least one signature.</summary>
    Announced,

    /// <summary>The liability agreement bears both signatures.</summary>
    AgreementSigned,

    /// <summary>In implementation, not yet inspected or audited.</summary>
    InImplementation,

    /// <summary>In implementation, and inspected or audited at least once.</summary>
    Examined,

    /// <summary>Completed; later inspections and audits do not change the stage.</summary>
    Completed,
}
