using NodaTime;

namespace PairingDomain.Projects;

/// <summary>Implementation begins.</summary>
public sealed record ImplementationStart : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="manager">Who manages the construction: by the rules, the county (city) government.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public ImplementationStart(LocalDate on, string manager)
        : base(ProjectStep.ImplementationStart, on)
    {
        Manager = Required(manager, nameof(manager));
    }

    /// <summary>Who manages the construction: by the rules, the county (city) government.</summary>
    public string Manager { get; }
}
