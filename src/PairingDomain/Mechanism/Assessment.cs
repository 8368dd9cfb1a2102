using PairingDomain.Pairings;
using PairingDomain.Periods;

namespace PairingDomain.Mechanism;

/// <summary>An assessment (考核): counterpart support counts as a part of the assessed work of governments.</summary>
public sealed record Assessment : MechanismRecord
{
    /// <summary>Creates the record.</summary>
    /// <param name="when">The period that is assessed.</param>
    /// <param name="assessor">Who assesses.</param>
    /// <param name="assessed">Whose work is assessed, such as "city and district governments".</param>
    /// <param name="subject">What is assessed.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public Assessment(ReportingPeriod when, Partner assessor, string assessed, string subject)
        : base(when)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        Assessor = assessor;
        Assessed = Required(assessed, nameof(assessed));
        Subject = Required(subject, nameof(subject));
    }

    /// <summary>Who assesses.</summary>
    public Partner Assessor { get; }

    /// <summary>Whose work is assessed.</summary>
    public string Assessed { get; }

    /// <summary>What is assessed.</summary>
    public string Subject { get; }
}
