using NodaTime;

namespace PairingDomain.Projects;

/// <summary>A level of the approval chain approves the project.</summary>
public sealed record ProjectApproval : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day of the approval.</param>
    /// <param name="level">The level that approves.</param>
    /// <param name="body">The approving body, such as "Changshun County Poverty Alleviation Office".</param>
    /// <exception cref="ArgumentException"><paramref name="body"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is none of the three.</exception>
    public ProjectApproval(LocalDate on, ApprovalLevel level, string body)
        : base(StepOf(level), on)
    {
        Level = level;
        Body = Required(body, nameof(body));
    }

    /// <summary>The level that approves.</summary>
    public ApprovalLevel Level { get; }

    /// <summary>The approving body.</summary>
    public string Body { get; }

    private static ProjectStep StepOf(ApprovalLevel level) =>
        level switch
        {
            ApprovalLevel.CountyDepartment => ProjectStep.CountyDepartmentApproval,
            ApprovalLevel.CountyGovernment => ProjectStep.CountyGovernmentApproval,
            ApprovalLevel.PrefectureGovernment => ProjectStep.PrefectureGovernmentApproval,
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level of approval."),
        };
}
