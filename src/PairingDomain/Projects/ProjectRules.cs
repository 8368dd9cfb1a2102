namespace PairingDomain.Projects;

/// <summary>Which step needs which earlier step, by which rule: the management system as a table.</summary>
internal static class ProjectRules
{
    private static readonly (ProjectStep Step, ProjectStep Needs, ProjectRule Rule)[] Order =
    [
        (ProjectStep.ExpertReview, ProjectStep.Investigation, ProjectRule.InvestigatedBeforeReview),
        (ProjectStep.CountyDepartmentApproval, ProjectStep.ExpertReview, ProjectRule.ReviewedBeforeApproval),
        (
            ProjectStep.CountyGovernmentApproval,
            ProjectStep.CountyDepartmentApproval,
            ProjectRule.DepartmentApprovesFirst
        ),
        (
            ProjectStep.PrefectureGovernmentApproval,
            ProjectStep.CountyGovernmentApproval,
            ProjectRule.CountyApprovesBeforePrefecture
        ),
        (ProjectStep.PublicNotice, ProjectStep.PrefectureGovernmentApproval, ProjectRule.ApprovedBeforeNotice),
        (ProjectStep.AssistingSignature, ProjectStep.PublicNotice, ProjectRule.AnnouncedBeforeAgreement),
        (ProjectStep.AssistedSignature, ProjectStep.PublicNotice, ProjectRule.AnnouncedBeforeAgreement),
        (
            ProjectStep.ImplementationStart,
            ProjectStep.PrefectureGovernmentApproval,
            ProjectRule.ApprovedBeforeImplementation
        ),
        (ProjectStep.ImplementationStart, ProjectStep.PublicNotice, ProjectRule.AnnouncedBeforeImplementation),
        (ProjectStep.ImplementationStart, ProjectStep.AssistingSignature, ProjectRule.BothSidesSign),
        (ProjectStep.ImplementationStart, ProjectStep.AssistedSignature, ProjectRule.BothSidesSign),
        (ProjectStep.Inspection, ProjectStep.ImplementationStart, ProjectRule.StartedBeforeInspection),
        (ProjectStep.Audit, ProjectStep.ImplementationStart, ProjectRule.StartedBeforeAudit),
        (ProjectStep.Completion, ProjectStep.ImplementationStart, ProjectRule.StartedBeforeCompletion),
        (ProjectStep.Completion, ProjectStep.Inspection, ProjectRule.InspectedBeforeCompletion),
    ];

    /// <summary>The rules that <paramref name="next"/> would break after <paramref name="history"/>, which is not empty; each once.</summary>
    public static IReadOnlyList<ProjectRule> BrokenBy(IReadOnlyList<ProjectEvent> history, ProjectEvent next)
    {
        var taken = history.Select(done => done.Step).ToHashSet();
        var broken = Order
            .Where(row => row.Step == next.Step && !taken.Contains(row.Needs))
            .Select(row => row.Rule)
            .Distinct()
            .ToList();
        if (taken.Contains(next.Step) && next.Step is not (ProjectStep.Inspection or ProjectStep.Audit))
        {
            broken.Add(ProjectRule.OnlyOnce);
        }

        if (next.On < history[^1].On)
        {
            broken.Add(ProjectRule.DatesRunForward);
        }

        return broken;
    }
}
