using NodaTime;

namespace PairingDomain.Projects;

/// <summary>Experts inspect the project's construction.</summary>
public sealed record ProjectInspection : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="inspector">Who inspects.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public ProjectInspection(LocalDate on, string inspector)
        : base(ProjectStep.Inspection, on)
    {
        Inspector = Required(inspector, nameof(inspector));
    }

    /// <summary>Who inspects.</summary>
    public string Inspector { get; }
}
