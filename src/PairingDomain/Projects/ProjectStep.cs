namespace PairingDomain.Projects;

/// <summary>
/// One step of the management system of aid projects, in the order of the chain. The numeric values follow the chain;
/// a step may be taken only after the ones its rules name (<see cref="ProjectRule"/>).
/// </summary>
public enum ProjectStep
{
    /// <summary>The project is applied for (proposed). Every history begins with it.</summary>
    Application,

    /// <summary>Experts investigate on site.</summary>
    Investigation,

    /// <summary>The review team of experts gives its opinion.</summary>
    ExpertReview,

    /// <summary>The relevant department of the county approves.</summary>
    CountyDepartmentApproval,

    /// <summary>The government of the county (or county-level city) approves.</summary>
    CountyGovernmentApproval,

    /// <summary>The government of the prefecture approves.</summary>
    PrefectureGovernmentApproval,

    /// <summary>The project is announced to the public.</summary>
    PublicNotice,

    /// <summary>The assisting side signs the liability agreement.</summary>
    AssistingSignature,

    /// <summary>The assisted side signs the liability agreement; the two signatures come in either order.</summary>
    AssistedSignature,

    /// <summary>Implementation (construction) begins.</summary>
    ImplementationStart,

    /// <summary>Experts inspect the works; any number of times, also after completion.</summary>
    Inspection,

    /// <summary>Auditors examine the funds; any number of times, also after completion.</summary>
    Audit,

    /// <summary>The project is completed.</summary>
    Completion,
}
