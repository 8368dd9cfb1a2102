using NodaTime;

namespace PairingDomain.Projects;

/// <summary>The project is completed.</summary>
public sealed record ProjectCompletion : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="acceptedBy">Who accepts the finished works.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public ProjectCompletion(LocalDate on, string acceptedBy)
        : base(ProjectStep.Completion, on)
    {
        AcceptedBy = Required(acceptedBy, nameof(acceptedBy));
    }

    /// <summary>Who accepts the finished works.</summary>
    public string AcceptedBy { get; }
}
