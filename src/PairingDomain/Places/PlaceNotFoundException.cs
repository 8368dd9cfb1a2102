using NodaTime;

namespace PairingDomain.Places;

/// <summary>
/// No place has this name or code on this day. The message says when it was valid and what it became, where that is
/// known.
/// </summary>
public sealed class PlaceNotFoundException : KeyNotFoundException
{
    internal PlaceNotFoundException(string name, LocalDate on, IReadOnlyList<Division> known, string message)
        : base(message)
    {
        Name = name;
        On = on;
        Known = known;
    }

    /// <summary>The name or code asked for.</summary>
    public string Name { get; }

    /// <summary>The day asked for.</summary>
    public LocalDate On { get; }

    /// <summary>The divisions that have the name or code on other days; empty when none ever had.</summary>
    public IReadOnlyList<Division> Known { get; }
}
