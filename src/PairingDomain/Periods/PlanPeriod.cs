using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using PairingDomain.Conversion;
using PairingDomain.Embedded;

namespace PairingDomain.Periods;

/// <summary>
/// A Five-Year Plan or another named programme with its years, as the embedded table <c>plan-periods.csv</c> has them.
/// It runs from 1 January of its first year to 31 December of its last, both days included; where the source is narrower
/// (the recovery "from October 1949") its words are in <see cref="Note"/>. Two plan periods are equal when their
/// <see cref="Id"/> is. There is no ordering: programmes overlap, and neither starting nor ending first means coming
/// first; the Five-Year Plans, which do follow each other, have an <see cref="Ordinal"/>.
/// Text is the English name with the years, "13th Five-Year Plan (2016-2020)"; JSON is the id.
/// </summary>
[JsonConverter(typeof(PlanPeriodJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<PlanPeriod>))]
public sealed partial class PlanPeriod : IEquatable<PlanPeriod>
{
    // Made when they are first asked for: setting up the dates would be most of the cost of reading the table. Two threads
    // may make one at the same time; either will do, because they are equal and immutable.
    private readonly string? adopted;
    private ReportingPeriod? adoptedIn;
    private DateInterval? interval;
    private string? text;

    internal PlanPeriod(TableRow row, PlanPeriodKind kind)
    {
        Id = row["id"];
        Ordinal = row.OptionalInteger("ordinal");
        Kind = kind;
        NameEn = row["name_en"];
        NameZh = row["name_zh"];
        DocumentTitle = row.Optional("document_title");
        adopted = row.Optional("adopted");
        Verification = row["verification"];
        Note = row.Optional("note");
        FirstYear = row.Integer("start_year");
        LastYear = row.Integer("end_year");
    }

    /// <summary>The key of the row: "FYP13", "POV87", "GDGX11".</summary>
    public string Id { get; }

    /// <summary>1 to 15 for a Five-Year Plan; null for every other programme.</summary>
    public int? Ordinal { get; }

    /// <summary>What sort of plan or programme it is.</summary>
    public PlanPeriodKind Kind { get; }

    /// <summary>"Thirteenth Five-Year Plan".</summary>
    public string NameEn { get; }

    /// <summary>"第十三个五年规划".</summary>
    public string NameZh { get; }

    /// <summary>The title or number of the document that set it; null where the table has none.</summary>
    public string? DocumentTitle { get; }

    /// <summary>
    /// When that document was adopted, issued or signed, as exactly as the table knows: a year, a month or a day.
    /// Null where it has none.
    /// </summary>
    public ReportingPeriod? Adopted => adopted is null ? null : adoptedIn ??= ReportingPeriod.Parse(adopted);

    /// <summary>How far the row was verified, in the words of the table: "years two-sources", "general-knowledge".</summary>
    public string Verification { get; }

    /// <summary>A remark of the table; null where it has none.</summary>
    public string? Note { get; }

    /// <summary>The year that begins with <see cref="Start"/>.</summary>
    public int FirstYear { get; }

    /// <summary>The year that ends with <see cref="End"/>.</summary>
    public int LastYear { get; }

    /// <summary>How many calendar years it has, both ends counted: 5 for every Five-Year Plan.</summary>
    public int Years => LastYear - FirstYear + 1;

    /// <summary>All its days, both ends included.</summary>
    public DateInterval Interval => interval ??= new DateInterval(Start, End);

    /// <summary>The first day, 1 January.</summary>
    public LocalDate Start => new(FirstYear, 1, 1);

    /// <summary>The last day, 31 December; it belongs to the period.</summary>
    public LocalDate End => new(LastYear, 12, 31);

    /// <summary>Whether the period includes the day.</summary>
    /// <param name="date">A day in any calendar.</param>
    public bool Contains(LocalDate date) => Interval.Contains(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>Two plan periods with the same <see cref="Id"/>.</summary>
    public bool Equals(PlanPeriod? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);

    /// <summary>Two plan periods with the same <see cref="Id"/>, or none on both sides.</summary>
    public static bool operator ==(PlanPeriod? left, PlanPeriod? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Two plan periods with different <see cref="Id"/>s, or none on one side only.</summary>
    public static bool operator !=(PlanPeriod? left, PlanPeriod? right) => !(left == right);
}
