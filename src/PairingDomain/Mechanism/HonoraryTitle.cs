using PairingDomain.Periods;

namespace PairingDomain.Mechanism;

/// <summary>An honorary title granted to a person or an institution.</summary>
public sealed record HonoraryTitle : MechanismRecord
{
    /// <summary>Creates the record.</summary>
    /// <param name="grantedOn">When it was granted: the source may say no more than "November 2009".</param>
    /// <param name="holder">Who holds it.</param>
    /// <param name="title">The title.</param>
    /// <param name="grantedBy">Who granted it.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public HonoraryTitle(ReportingPeriod grantedOn, string holder, string title, string grantedBy)
        : base(grantedOn)
    {
        Holder = Required(holder, nameof(holder));
        Title = Required(title, nameof(title));
        GrantedBy = Required(grantedBy, nameof(grantedBy));
    }

    /// <summary>Who holds it.</summary>
    public string Holder { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>Who granted it.</summary>
    public string GrantedBy { get; }
}
