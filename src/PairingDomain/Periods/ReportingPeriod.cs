using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using PairingDomain.Conversion;

namespace PairingDomain.Periods;

/// <summary>
/// The stretch of time that a figure is about, as its source states it: "2010", "2016/2019", "2016-09/..", "../2020-04-30".
/// Both ends belong to it. An end stated as a year or month comes to the first or last day of that year or month; an open
/// end is null (since a day with no stated end, or up to a day from no stated beginning), and at least one end is stated.
/// Days are of the ISO calendar, years 1000 to 9999.
/// <para>
/// Two periods are equal when they are stated alike: the same ends, with the same granularity and the same marks of
/// inference, so that equal periods have equal text. "2010" and "2010-01-01/2010-12-31" have the same days and are not
/// equal; <see cref="HasSameDaysAs"/> compares days alone. There is no ordering: periods overlap and contain each other.
/// </para>
/// <para>
/// Text is a subset of the Extended Date/Time Format, level 1, of ISO 8601-2:2019: <c>..</c> is an open end, and <c>~</c>
/// after a date ("2016-10-20~") marks an end that the source does not state and that was inferred. JSON is that text.
/// </para>
/// </summary>
[JsonConverter(typeof(ReportingPeriodJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<ReportingPeriod>))]
public sealed partial class ReportingPeriod : IEquatable<ReportingPeriod>
{
    /// <summary>The first year that a period can be stated in.</summary>
    public const int MinYear = 1000;

    /// <summary>The last year that a period can be stated in.</summary>
    public const int MaxYear = 9999;

    private readonly PeriodEnd? start;
    private readonly PeriodEnd? end;

    // The callers have checked that the ends are in order, in range and not both open.
    private ReportingPeriod(PeriodEnd? start, PeriodEnd? end)
    {
        this.start = start;
        this.end = end;
    }

    /// <summary>The first day; null when the beginning is open.</summary>
    public LocalDate? Start => start?.Date;

    /// <summary>The last day, which belongs to the period; null when the end is open.</summary>
    public LocalDate? End => end?.Date;

    /// <summary>How exactly the start is stated; null when it is open.</summary>
    public PeriodGranularity? StartGranularity => start?.Granularity;

    /// <summary>How exactly the end is stated; null when it is open.</summary>
    public PeriodGranularity? EndGranularity => end?.Granularity;

    /// <summary>Whether the start was inferred rather than stated; false when it is open.</summary>
    public bool StartIsInferred => start is { IsInferred: true };

    /// <summary>Whether the end was inferred rather than stated; false when it is open.</summary>
    public bool EndIsInferred => end is { IsInferred: true };

    /// <summary>Whether an end was inferred rather than stated.</summary>
    public bool IsInferred => StartIsInferred || EndIsInferred;

    /// <summary>Whether an end is open.</summary>
    public bool IsOpen => start is null || end is null;

    /// <summary>The days; null when an end is open.</summary>
    public DateInterval? Interval =>
        start is { } first && end is { } last ? new DateInterval(first.Date, last.Date) : null;

    /// <summary>How many days it has, both ends counted; null when an end is open.</summary>
    public int? Length => Interval?.Length;

    /// <summary>The same period with both ends marked as inferred: taken from the context, not stated with the figure.</summary>
    public ReportingPeriod AsInferred() => Marked(inferred: true);

    /// <summary>The same period with both ends taken as stated.</summary>
    public ReportingPeriod AsStated() => Marked(inferred: false);

    /// <summary>A period that is stated alike: with the same text.</summary>
    public bool Equals(ReportingPeriod? other) => other is not null && start == other.start && end == other.end;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportingPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(start, end);

    /// <summary>Two periods that are stated alike, or none on both sides.</summary>
    public static bool operator ==(ReportingPeriod? left, ReportingPeriod? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Two periods that are not stated alike, or none on one side only.</summary>
    public static bool operator !=(ReportingPeriod? left, ReportingPeriod? right) => !(left == right);

    private ReportingPeriod Marked(bool inferred) =>
        new(
            start is { } first ? first with { IsInferred = inferred } : null,
            end is { } last ? last with { IsInferred = inferred } : null
        );
}
