using NodaTime;
using PairingDomain.Pairings;

namespace PairingDomain.Flows;

/// <summary>
/// An entry of a segment's dictionary: a partner as it was on a day. All flows that point to it have the partner as
/// written, and on their own days it lay in the same divisions as on this one: a county that was given another code is two
/// entries. What it lies in is worked out when it is first asked for, so that a file opens without a look at the catalogue.
/// </summary>
/// <param name="Partner">As written in the flow; the assisted side is a place.</param>
/// <param name="Day">One of the days on which it occurs.</param>
internal sealed record FlowSide(Partner Partner, LocalDate Day);
