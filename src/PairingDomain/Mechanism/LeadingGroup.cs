using PairingDomain.Pairings;
using PairingDomain.Periods;

namespace PairingDomain.Mechanism;

/// <summary>A leading group for counterpart support (对口支援领导小组): who heads it, and which standing office works for it.</summary>
public sealed record LeadingGroup : MechanismRecord
{
    /// <summary>Creates the record.</summary>
    /// <param name="when">When the source shows it at work.</param>
    /// <param name="of">The partner that set it up.</param>
    /// <param name="head">Its head: an office or a person, such as "Mayor".</param>
    /// <param name="deputies">Its deputy heads; may be none.</param>
    /// <param name="standingOffice">The standing body that coordinates for it; null when there is none.</param>
    /// <exception cref="ArgumentException">The head is empty.</exception>
    public LeadingGroup(
        ReportingPeriod when,
        Partner of,
        string head,
        IEnumerable<string> deputies,
        string? standingOffice
    )
        : base(when)
    {
        ArgumentNullException.ThrowIfNull(of);
        Of = of;
        Head = Required(head, nameof(head));
        Deputies = AtLeast(0, deputies, nameof(deputies));
        StandingOffice = standingOffice;
    }

    /// <summary>The partner that set it up.</summary>
    public Partner Of { get; }

    /// <summary>Its head.</summary>
    public string Head { get; }

    /// <summary>Its deputy heads.</summary>
    public RecordList<string> Deputies { get; }

    /// <summary>The standing body that coordinates for it; null when there is none.</summary>
    public string? StandingOffice { get; }
}
