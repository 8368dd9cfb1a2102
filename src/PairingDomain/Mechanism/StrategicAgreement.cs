using PairingDomain.Pairings;
using PairingDomain.Periods;

namespace PairingDomain.Mechanism;

/// <summary>
/// A strategic agreement between partners, and what they plan by it. The target is what the agreement says, not a figure:
/// it is planned, and never counted among results.
/// </summary>
public sealed record StrategicAgreement : MechanismRecord
{
    /// <summary>Creates the record.</summary>
    /// <param name="signedOn">When it was signed.</param>
    /// <param name="parties">Who signed it; at least two, all different.</param>
    /// <param name="subject">Its title or subject.</param>
    /// <param name="plannedTarget">What it plans, in the words of the source; null when it names no target.</param>
    /// <exception cref="ArgumentException">There are fewer than two parties, one is named twice, or the subject is empty.</exception>
    public StrategicAgreement(
        ReportingPeriod signedOn,
        IEnumerable<Partner> parties,
        string subject,
        string? plannedTarget = null
    )
        : base(signedOn)
    {
        Parties = AtLeast(2, parties, nameof(parties));
        if (Parties.Distinct().Count() < Parties.Count)
        {
            throw new ArgumentException($"A party is named twice: {Parties}.", nameof(parties));
        }

        Subject = Required(subject, nameof(subject));
        PlannedTarget = plannedTarget;
    }

    /// <summary>Who signed it.</summary>
    public RecordList<Partner> Parties { get; }

    /// <summary>Its title or subject.</summary>
    public string Subject { get; }

    /// <summary>What it plans, in the words of the source; null when it names no target.</summary>
    public string? PlannedTarget { get; }
}
