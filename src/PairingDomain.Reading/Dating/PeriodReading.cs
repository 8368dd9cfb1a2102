using PairingDomain.Periods;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Dating;

/// <summary>The period of a figure.</summary>
/// <param name="Period">The period; null where none is told.</param>
/// <param name="Basis">How the figure relates to it.</param>
/// <param name="Words">The words that told it; empty where none did.</param>
/// <param name="IsOwn">Whether the words are of the figure's own sentence.</param>
/// <param name="Reason">Why the period is inferred; null where it is stated.</param>
internal sealed record PeriodReading(ReportingPeriod? Period, Basis? Basis, Stretch Words, bool IsOwn, string? Reason)
{
    public static PeriodReading None { get; } = new(null, null, default, false, null);
}
