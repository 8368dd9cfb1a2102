using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Periods;

/// <summary>A plan period as the JSON string of its id.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanPeriodJsonConverter()
    : TextJsonConverter<PlanPeriod>("the id of a plan period, such as \"FYP13\"")
{
    private protected override PlanPeriod Parse(string text) => PlanPeriod.Of(text);

    private protected override string TextOf(PlanPeriod value) => value.Id;
}
