using System.Collections;
using NodaTime;

namespace PairingDomain.Mechanism;

/// <summary>
/// Dated records in the order of time: by the first day their period may mean, then by the last, then as given. A period
/// without a start comes before all others, one without an end after those with the same start. Immutable.
/// </summary>
public sealed class Chronicle : IReadOnlyList<MechanismRecord>
{
    private readonly MechanismRecord[] records;

    /// <summary>Puts records into the order of time.</summary>
    /// <param name="records">The records, in any order.</param>
    public Chronicle(IEnumerable<MechanismRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        this.records = [.. records.OrderBy(FirstDay).ThenBy(LastDay)];
    }

    /// <inheritdoc/>
    public int Count => records.Length;

    /// <inheritdoc/>
    public MechanismRecord this[int index] => records[index];

    /// <summary>The records whose period shares at least one day with <paramref name="days"/>, in the order of time.</summary>
    /// <param name="days">The days, both ends included.</param>
    public Chronicle In(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new(records.Where(record => FirstDay(record) <= days.End && LastDay(record) >= days.Start));
    }

    /// <inheritdoc/>
    public IEnumerator<MechanismRecord> GetEnumerator() => records.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static LocalDate FirstDay(MechanismRecord record) => record.When.Start ?? LocalDate.MinIsoValue;

    private static LocalDate LastDay(MechanismRecord record) => record.When.End ?? LocalDate.MaxIsoValue;
}
