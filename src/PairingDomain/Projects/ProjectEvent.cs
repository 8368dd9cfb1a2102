using System.Globalization;
using System.Text;
using NodaTime;

namespace PairingDomain.Projects;

/// <summary>
/// Something that happened to an aid project on a day: one entry of its history. Immutable; two events are equal when
/// they are of one kind and all their details are equal. Whether an event may happen is decided by
/// <see cref="AidProject"/>, not here.
/// </summary>
public abstract record ProjectEvent
{
    private protected ProjectEvent(ProjectStep step, LocalDate on)
    {
        Step = step;
        On = on.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The step of the chain that this event takes.</summary>
    public ProjectStep Step { get; }

    /// <summary>The day it happened, in the ISO calendar.</summary>
    public LocalDate On { get; }

    /// <summary>The step and the day, the same in every culture.</summary>
    /// <param name="builder">Receives them.</param>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"{nameof(Step)} = {Step}, {nameof(On)} = {On:uuuu-MM-dd}");
        return true;
    }

    /// <summary>The text, or an exception that names what is missing.</summary>
    private protected static string Required(string text, string name) =>
        string.IsNullOrWhiteSpace(text) ? throw new ArgumentException($"The {name} is empty.", name) : text;
}
