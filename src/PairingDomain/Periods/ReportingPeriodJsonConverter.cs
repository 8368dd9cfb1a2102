using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Periods;

/// <summary>A reporting period as the JSON string of its text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportingPeriodJsonConverter()
    : TextJsonConverter<ReportingPeriod>("a reporting period as a string, such as \"2016/2019\"")
{
    private protected override ReportingPeriod Parse(string text) => ReportingPeriod.Parse(text);
}
