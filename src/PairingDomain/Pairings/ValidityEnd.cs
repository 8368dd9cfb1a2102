using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Pairings;

/// <summary>
/// One end (the start or the end) of a <see cref="Validity"/>: a year, month or day, and how it is known. An end known to
/// a year may have been any day of the year; nothing is more exact than its source. Equal when the period and the
/// certainty are equal. <c>default</c> is <see cref="OpenOrUnknown"/>.
/// </summary>
public readonly record struct ValidityEnd
{
    private ValidityEnd(ReportingPeriod? when, EndCertainty certainty)
    {
        When = when;
        Certainty = certainty;
    }

    /// <summary>An end that is open, or of which nothing is known.</summary>
    public static ValidityEnd OpenOrUnknown => default;

    /// <summary>The period in which the end lies; null when it is open or unknown.</summary>
    public ReportingPeriod? When { get; }

    /// <summary>How it is known.</summary>
    public EndCertainty Certainty { get; }

    /// <summary>
    /// Whether the record really ends here: stated, inferred or general knowledge. An observed or unknown end never does.
    /// </summary>
    public bool IsBinding => Certainty is EndCertainty.Stated or EndCertainty.Inferred or EndCertainty.GeneralKnowledge;

    /// <summary>The first day it may be; null when open or unknown.</summary>
    public LocalDate? Earliest => When?.Start;

    /// <summary>The last day it may be; null when open or unknown.</summary>
    public LocalDate? Latest => When?.End;

    /// <summary>An end that lies in a period.</summary>
    /// <param name="when">A period with both ends, such as "2016", "2016-09" or "2016-09-14".</param>
    /// <param name="certainty">How it is known.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> is open on a side, or <paramref name="certainty"/> says that nothing is known.
    /// </exception>
    public static ValidityEnd Of(ReportingPeriod when, EndCertainty certainty)
    {
        ArgumentNullException.ThrowIfNull(when);
        if (when.Start is null || when.End is null)
        {
            throw new ArgumentException($"'{when}' is open; an end of validity lies in a closed period.", nameof(when));
        }

        return certainty is >= EndCertainty.Stated and <= EndCertainty.GeneralKnowledge
            ? new ValidityEnd(when, certainty)
            : throw new ArgumentException(
                $"The certainty {certainty} does not go with a period ('{when}').",
                nameof(certainty)
            );
    }

    /// <summary>An end that lies in a calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="certainty">How it is known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not within 1000 to 9999.</exception>
    /// <exception cref="ArgumentException"><paramref name="certainty"/> says that nothing is known.</exception>
    public static ValidityEnd InYear(int year, EndCertainty certainty) => Of(ReportingPeriod.Year(year), certainty);

    /// <summary>The period, or "?" when open or unknown.</summary>
    public override string ToString() => When?.ToString() ?? "?";
}
