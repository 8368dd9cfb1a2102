using NodaTime;

namespace PairingDomain.Projects;

/// <summary>The project's funds are audited.</summary>
public sealed record ProjectAudit : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="auditor">Who audits.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public ProjectAudit(LocalDate on, string auditor)
        : base(ProjectStep.Audit, on)
    {
        Auditor = Required(auditor, nameof(auditor));
    }

    /// <summary>Who audits.</summary>
    public string Auditor { get; }
}
