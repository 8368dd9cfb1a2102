using PairingDomain.Periods;

namespace PairingDomain.Mechanism;

/// <summary>
/// Something of the working mechanism around a pairing (工作机制), dated as exactly as its source dates it: a leading group,
/// a conference, an assessment, a field survey, an agreement, a title. Immutable; equal when they are of one kind and
/// all their details are equal; put into the order of time by a <see cref="Chronicle"/>.
/// </summary>
public abstract record MechanismRecord
{
    private protected MechanismRecord(ReportingPeriod when)
    {
        ArgumentNullException.ThrowIfNull(when);
        When = when;
    }

    /// <summary>The year, month, day or stretch to which the source dates it.</summary>
    public ReportingPeriod When { get; }

    /// <summary>The text that says it; null when not given.</summary>
    public string? Source { get; init; }

    /// <summary>The text, or an exception that names what is missing.</summary>
    private protected static string Required(string text, string name) =>
        string.IsNullOrWhiteSpace(text) ? throw new ArgumentException($"The {name} is empty.", name) : text;

    /// <summary>The texts or parties as a list of its own, or an exception that says how many are missing.</summary>
    private protected static RecordList<T> AtLeast<T>(int least, IEnumerable<T> items, string name)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items, name);
        var list = new RecordList<T>([.. items]);
        return list.Count >= least
            ? list
            : throw new ArgumentException($"{list.Count} {name}, expected at least {least}.", name);
    }
}
