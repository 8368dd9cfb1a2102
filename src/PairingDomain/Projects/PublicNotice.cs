using NodaTime;

namespace PairingDomain.Projects;

/// <summary>The project is announced to the public, with the annual list of projects and the allocation of funds.</summary>
public sealed record PublicNotice : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="programmeYear">The programme year of the list it is announced with.</param>
    /// <param name="website">Where it is announced: the government website or its address.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public PublicNotice(LocalDate on, int programmeYear, string website)
        : base(ProjectStep.PublicNotice, on)
    {
        ProgrammeYear = programmeYear;
        Website = Required(website, nameof(website));
    }

    /// <summary>The programme year of the list it is announced with.</summary>
    public int ProgrammeYear { get; }

    /// <summary>Where it is announced: the government website or its address.</summary>
    public string Website { get; }
}
