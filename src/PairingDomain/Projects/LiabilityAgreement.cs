using System.Globalization;
using System.Text;
using NodaTime;

namespace PairingDomain.Projects;

/// <summary>
/// The "Liability Agreement on the Management of Counterpart Support Fund Projects" of one project, as far as it is
/// signed. It binds when both sides have signed. Equal when the signatures are equal.
/// </summary>
/// <param name="Assisting">The signature of the assisting side; null when it has not signed.</param>
/// <param name="Assisted">The signature of the assisted side; null when it has not signed.</param>
public sealed record LiabilityAgreement(AgreementSignature? Assisting, AgreementSignature? Assisted)
{
    /// <summary>Whether both sides have signed.</summary>
    public bool IsSigned => Assisting is not null && Assisted is not null;

    /// <summary>The day of the second signature; null while one is missing.</summary>
    public LocalDate? SignedOn =>
        Assisting is { } one && Assisted is { } other ? LocalDate.Max(one.On, other.On) : null;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(
            CultureInfo.InvariantCulture,
            $"{nameof(Assisting)} = {Assisting}, {nameof(Assisted)} = {Assisted}"
        );
        return true;
    }
}
