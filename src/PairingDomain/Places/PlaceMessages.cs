using NodaTime;
using NodaTime.Text;

namespace PairingDomain.Places;

/// <summary>The wording that the errors of this room share.</summary>
internal static class PlaceMessages
{
    private const int Shown = 6;

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The items separated by semicolons, at most six of them.</summary>
    public static string List<T>(IReadOnlyList<T> items, Func<T, string> text) =>
        string.Join("; ", items.Take(Shown).Select(text))
        + (items.Count > Shown ? FormattableString.Invariant($"; and {items.Count - Shown} more") : "");

    /// <summary>When a division was in force, and what it is on another day.</summary>
    public static string Fate(Division division, LocalDate on, IReadOnlyList<Division> then)
    {
        var period = division.InForceUntil is { } until
            ? $"was in force from {Day(division.InForceFrom)} until {Day(until)}"
            : $"is in force from {Day(division.InForceFrom)}";
        var begins = division.StartKind == DivisionStartKind.Change ? "" : ", where the data on it begin";
        var other = then.Count == 0 ? "" : $"; on {Day(on)} its area belongs to {List(then, one => one.ToString())}";
        return $"{division} {period}{begins}{other}";
    }

    /// <summary>When an area was in force, and which division it became.</summary>
    public static string Fate(FunctionalArea area)
    {
        var from = area.InForceFrom is { } first ? $" from {Day(first)}" : "";
        var until = area.InForceUntil is { } end ? $" until {Day(end)}" : "";
        var became = area.BecameCode is { } code ? $"; it became the division {code}" : "";
        return $"{area} is in force{from}{until}{became}";
    }
}
