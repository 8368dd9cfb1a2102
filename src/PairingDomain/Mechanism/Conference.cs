using PairingDomain.Pairings;
using PairingDomain.Periods;

namespace PairingDomain.Mechanism;

/// <summary>A conference, such as the annual work conference on counterpart support, or a joint meeting of two partners.</summary>
public sealed record Conference : MechanismRecord
{
    /// <summary>Creates the record.</summary>
    /// <param name="when">When it was held.</param>
    /// <param name="name">Its name or subject.</param>
    /// <param name="heldBy">The partners that held it; at least one.</param>
    /// <param name="isAnnual">Whether it is held every year.</param>
    /// <exception cref="ArgumentException">The name is empty, or nobody held it.</exception>
    public Conference(ReportingPeriod when, string name, IEnumerable<Partner> heldBy, bool isAnnual)
        : base(when)
    {
        Name = Required(name, nameof(name));
        HeldBy = AtLeast(1, heldBy, nameof(heldBy));
        IsAnnual = isAnnual;
    }

    /// <summary>Its name or subject.</summary>
    public string Name { get; }

    /// <summary>The partners that held it.</summary>
    public RecordList<Partner> HeldBy { get; }

    /// <summary>Whether it is held every year.</summary>
    public bool IsAnnual { get; }
}
