using NodaTime;

namespace PairingDomain.Projects;

/// <summary>Experts investigate the project on site.</summary>
public sealed record FieldInvestigation : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="experts">The experts who went.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public FieldInvestigation(LocalDate on, string experts)
        : base(ProjectStep.Investigation, on)
    {
        Experts = Required(experts, nameof(experts));
    }

    /// <summary>The experts who went.</summary>
    public string Experts { get; }
}
