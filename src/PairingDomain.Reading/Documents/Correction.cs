using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Reading.Documents;

/// <summary>
/// What a person says about one figure of a text. It is tied to the words, not to a place: to the quote, what stands around
/// it, and which of several alike it is, so that it holds when the text is read again, even after an edit elsewhere.
/// Equality is by all values.
/// </summary>
public sealed record Correction
{
    /// <summary>How many characters of the surroundings are kept on each side.</summary>
    public const int ContextLength = 24;

    /// <summary>What to do.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>The words of the mention.</summary>
    public required string Quote { get; init; }

    /// <summary>What stands before the quote, at most <see cref="ContextLength"/> characters.</summary>
    public string Before { get; init; } = "";

    /// <summary>What stands behind the quote, at most <see cref="ContextLength"/> characters.</summary>
    public string After { get; init; } = "";

    /// <summary>Which of the mentions with this quote and these surroundings it is, from 1.</summary>
    public int Occurrence { get; init; } = 1;

    /// <summary>The code of the right measure; null to leave it.</summary>
    public string? Measure { get; init; }

    /// <summary>The right number, in full; null to leave it.</summary>
    public Rational? Value { get; init; }

    /// <summary>The right period; null to leave it.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The right status; null to leave it.</summary>
    public Status? Status { get; init; }

    /// <summary>The right basis; null to leave it.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Why; null for no word on it.</summary>
    public string? Reason { get; init; }

    /// <summary>A correction of a figure that was read, to be filled in with <c>with</c>.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="figureId">The id of the mention.</param>
    /// <param name="kind">What to do.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The reading has no such mention.</exception>
    public static Correction Of(DocumentReading reading, string figureId, CorrectionKind kind)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(figureId);
        var mention = reading[figureId].Mention;
        var (before, after) = Anchors.Around(reading.Text, mention);
        return new Correction
        {
            Kind = kind,
            Quote = mention.Text,
            Before = before,
            After = after,
            Occurrence = Anchors.OccurrenceOf(reading.Text, reading.Figures, mention),
        };
    }
}
