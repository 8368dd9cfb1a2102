using NodaTime;

namespace PairingDomain.Projects;

/// <summary>The review team of relevant experts gives a favourable opinion on the project.</summary>
public sealed record ExpertReview : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="team">The review team.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public ExpertReview(LocalDate on, string team)
        : base(ProjectStep.ExpertReview, on)
    {
        Team = Required(team, nameof(team));
    }

    /// <summary>The review team.</summary>
    public string Team { get; }
}
