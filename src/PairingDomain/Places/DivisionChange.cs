using System.Globalization;
using NodaTime;

namespace PairingDomain.Places;

/// <summary>
/// One act or event by which all or part of one division became, or came to, another. A change is an edge from
/// <see cref="Old"/>, in force at the end of the year before, to <see cref="New"/>, in force at the end of
/// <see cref="Year"/>; either may also exist on the other side.
/// </summary>
/// <param name="Year">The first year at whose end the new state holds.</param>
/// <param name="Approval">The date of the approving act, when exactly one is known; rarely of another year.</param>
/// <param name="DocumentNumber">The number of the act (国函〔2011〕130号), when known.</param>
/// <param name="Old">The division before.</param>
/// <param name="New">The division after.</param>
/// <param name="Kind">What happened, as computed from the year-end states.</param>
/// <param name="Basis"> On what the edge rests, as the source has it: "listed"; "listed;several-acts:DATE;DATE" when
/// the act could not be told apart; "derived-from-counties:8/8" when it follows from what became of the counties.
/// </param>
public sealed record DivisionChange(
    int Year,
    LocalDate? Approval,
    string? DocumentNumber,
    Division Old,
    Division New,
    DivisionChangeKind Kind,
    string Basis
)
{
    /// <summary>True when the old division ended by this change; false when it gave something and remained.</summary>
    public bool EndsOld => Old.EndYear == Year;

    /// <summary>
    /// True when the new division began by this change; false when it existed and received something.
    /// </summary>
    public bool BeginsNew => New.FirstYear == Year;

    /// <summary>"2011: Bijie Prefecture (522400, 1981–2011) → Bijie City (520500, 2011–), TypeChange".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}: {Old} → {New}, {Kind}");
}
