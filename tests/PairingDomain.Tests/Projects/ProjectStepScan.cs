using NodaTime;
using PairingDomain.Projects;

namespace PairingDomain.Tests.Projects;

/// <summary>Turns kinds of step and waiting days into dated steps.</summary>
internal static class ProjectStepScan
{
    public static IEnumerable<ProjectEvent> Scan(this IEnumerable<(int Kind, int Wait)> steps, LocalDate from)
    {
        var on = from;
        foreach (var (kind, wait) in steps)
        {
            on = on.PlusDays(wait);
            yield return Step((ProjectStep)kind, on);
        }
    }

    private static ProjectEvent Step(ProjectStep step, LocalDate on) =>
        step switch
        {
            ProjectStep.Application => new ProjectApplication(on, "town"),
            ProjectStep.Investigation => new FieldInvestigation(on, "experts"),
            ProjectStep.ExpertReview => new ExpertReview(on, "team"),
            ProjectStep.CountyDepartmentApproval => new ProjectApproval(on, ApprovalLevel.CountyDepartment, "office"),
            ProjectStep.CountyGovernmentApproval => new ProjectApproval(on, ApprovalLevel.CountyGovernment, "county"),
            ProjectStep.PrefectureGovernmentApproval => new ProjectApproval(
                on,
                ApprovalLevel.PrefectureGovernment,
                "prefecture"
            ),
            ProjectStep.PublicNotice => new PublicNotice(on, on.Year, "website"),
            ProjectStep.AssistingSignature => new AgreementSignature(on, AgreementSide.Assisting, "city"),
            ProjectStep.AssistedSignature => new AgreementSignature(on, AgreementSide.Assisted, "county"),
            ProjectStep.ImplementationStart => new ImplementationStart(on, "county"),
            ProjectStep.Inspection => new ProjectInspection(on, "experts"),
            ProjectStep.Audit => new ProjectAudit(on, "auditors"),
            _ => new ProjectCompletion(on, "county"),
        };
}
