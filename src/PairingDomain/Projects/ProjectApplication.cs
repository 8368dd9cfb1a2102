using NodaTime;

namespace PairingDomain.Projects;

/// <summary>The project is applied for: the first event of every history.</summary>
public sealed record ProjectApplication : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="applicant">Who applies.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public ProjectApplication(LocalDate on, string applicant)
        : base(ProjectStep.Application, on)
    {
        Applicant = Required(applicant, nameof(applicant));
    }

    /// <summary>Who applies.</summary>
    public string Applicant { get; }
}
