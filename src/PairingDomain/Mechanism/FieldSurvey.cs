using PairingDomain.Pairings;
using PairingDomain.Periods;

namespace PairingDomain.Mechanism;

/// <summary>A survey on the spot (调研): leaders of the assisting side, or of the centre, go and see.</summary>
public sealed record FieldSurvey : MechanismRecord
{
    /// <summary>Creates the record.</summary>
    /// <param name="when">When it took place.</param>
    /// <param name="surveyor">Who went.</param>
    /// <param name="visited">The partners that were visited; at least one.</param>
    /// <param name="subject">What was surveyed.</param>
    /// <exception cref="ArgumentException">A text is empty, or nobody was visited.</exception>
    public FieldSurvey(ReportingPeriod when, string surveyor, IEnumerable<Partner> visited, string subject)
        : base(when)
    {
        Surveyor = Required(surveyor, nameof(surveyor));
        Visited = AtLeast(1, visited, nameof(visited));
        Subject = Required(subject, nameof(subject));
    }

    /// <summary>Who went.</summary>
    public string Surveyor { get; }

    /// <summary>The partners that were visited.</summary>
    public RecordList<Partner> Visited { get; }

    /// <summary>What was surveyed.</summary>
    public string Subject { get; }
}
