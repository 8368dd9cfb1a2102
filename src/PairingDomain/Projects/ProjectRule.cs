namespace PairingDomain.Projects;

/// <summary>
/// A rule of the management system of aid projects, with the words of the source that set it: section "Management
/// system" of "Shenzhen - Guizhou Pairing-off Poverty Alleviation" (yearbook of the International Poverty Reduction
/// Center in China on 2010). The source numbers its points: first approval, secondly investigation and evaluation,
/// thirdly publicity, fourthly responsibility. A rule without a quote is one of bookkeeping and is ours.
/// The rules below are all there are; equality is identity.
/// </summary>
public sealed class ProjectRule
{
    private const string ApprovalWords =
        "All aid projects must be approved by county’s relevant department and reported to the county (city) and "
        + "prefecture government for approval.";

    private const string ReviewWords =
        "It also set up an aid project review team composed of relevant experts to directly participate in project "
        + "survey and demonstration to strengthen social supervision and professional guidance";

    private const string NoticeWords =
        "all aid projects must be publicly announced before implementation according to the regulations of Shenzhen City";

    private const string AgreementWords =
        "Through signing the “Liability Agreement on the Management of Counterpart Support Fund Projects”, they "
        + "clarified both sides’ responsibilities and obligations and jointly performed the monitoring duties for "
        + "anti-poverty funds and aid projects.";

    private const string InspectionWords =
        "Organize relevant experts to carry out field research in Guizhou, apply for projects and conduct inspection "
        + "on the 2009’s project construction.";

    private const string AuditWords =
        "it consciously accepts the supervision of all circles of society and financial and audit sector";

    private ProjectRule(string code, string statement, string? quote)
    {
        Code = code;
        Statement = statement;
        Quote = quote;
    }

    /// <summary>Experts investigate on site before the review team gives its opinion.</summary>
    public static ProjectRule InvestigatedBeforeReview { get; } =
        new("investigated-before-review", "A project is investigated on site before it is reviewed.", ReviewWords);

    /// <summary>The review team gives its opinion before anyone approves.</summary>
    public static ProjectRule ReviewedBeforeApproval { get; } =
        new("reviewed-before-approval", "A project is reviewed by experts before it is approved.", ReviewWords);

    /// <summary>The county's department approves before the county's government.</summary>
    public static ProjectRule DepartmentApprovesFirst { get; } =
        new(
            "department-approves-first",
            "The county's department approves before the county government.",
            ApprovalWords
        );

    /// <summary>The county's government approves before the prefecture's.</summary>
    public static ProjectRule CountyApprovesBeforePrefecture { get; } =
        new(
            "county-approves-before-prefecture",
            "The county government approves before the prefecture government.",
            ApprovalWords
        );

    /// <summary>The approval chain is complete before the public notice.</summary>
    public static ProjectRule ApprovedBeforeNotice { get; } =
        new("approved-before-notice", "A project is approved at every level before it is announced.", ApprovalWords);

    /// <summary>The public notice comes before the signatures: the source's third point before its fourth.</summary>
    public static ProjectRule AnnouncedBeforeAgreement { get; } =
        new(
            "announced-before-agreement",
            "A project is announced before its liability agreement is signed.",
            AgreementWords
        );

    /// <summary>The approval chain is complete before implementation.</summary>
    public static ProjectRule ApprovedBeforeImplementation { get; } =
        new(
            "approved-before-implementation",
            "A project is approved at every level before implementation.",
            ApprovalWords
        );

    /// <summary>The public notice comes before implementation.</summary>
    public static ProjectRule AnnouncedBeforeImplementation { get; } =
        new("announced-before-implementation", "A project is announced before implementation.", NoticeWords);

    /// <summary>Both sides have signed the liability agreement before implementation.</summary>
    public static ProjectRule BothSidesSign { get; } =
        new("both-sides-sign", "Both sides sign the liability agreement before implementation.", AgreementWords);

    /// <summary>Only a started project is inspected.</summary>
    public static ProjectRule StartedBeforeInspection { get; } =
        new("started-before-inspection", "Only a project in implementation is inspected.", InspectionWords);

    /// <summary>Only a started project is audited.</summary>
    public static ProjectRule StartedBeforeAudit { get; } =
        new("started-before-audit", "Only a project in implementation is audited.", AuditWords);

    /// <summary>Only a started project is completed.</summary>
    public static ProjectRule StartedBeforeCompletion { get; } =
        new("started-before-completion", "Only a project in implementation is completed.", null);

    /// <summary>A project is inspected at least once before it is completed.</summary>
    public static ProjectRule InspectedBeforeCompletion { get; } =
        new("inspected-before-completion", "A project is inspected before it is completed.", InspectionWords);

    /// <summary>The first event of a history is the application.</summary>
    public static ProjectRule AppliedFirst { get; } =
        new("applied-first", "The history of a project begins with its application.", InspectionWords);

    /// <summary>Every step but inspection and audit happens once.</summary>
    public static ProjectRule OnlyOnce { get; } =
        new("only-once", "Every step but inspection and audit happens once.", null);

    /// <summary>The dates of a history do not run backwards; two steps may fall on one day.</summary>
    public static ProjectRule DatesRunForward { get; } =
        new("dates-run-forward", "No step is dated before the one it follows.", null);

    /// <summary>Every rule, in the order of the chain.</summary>
    public static IReadOnlyList<ProjectRule> All { get; } =
    [
        AppliedFirst,
        InvestigatedBeforeReview,
        ReviewedBeforeApproval,
        DepartmentApprovesFirst,
        CountyApprovesBeforePrefecture,
        ApprovedBeforeNotice,
        AnnouncedBeforeAgreement,
        ApprovedBeforeImplementation,
        AnnouncedBeforeImplementation,
        BothSidesSign,
        StartedBeforeInspection,
        StartedBeforeAudit,
        StartedBeforeCompletion,
        InspectedBeforeCompletion,
        OnlyOnce,
        DatesRunForward,
    ];

    /// <summary>A short name that does not change, such as "announced-before-implementation".</summary>
    public string Code { get; }

    /// <summary>The rule in one sentence.</summary>
    public string Statement { get; }

    /// <summary>The words of the source, verbatim; null for a rule of bookkeeping.</summary>
    public string? Quote { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
