using NodaTime;

namespace PairingDomain.Places;

/// <summary>Several places have this name on this day, and none contains the others.</summary>
public sealed class AmbiguousPlaceException : InvalidOperationException
{
    internal AmbiguousPlaceException(string name, LocalDate on, IReadOnlyList<Place> candidates, string message)
        : base(message)
    {
        Name = name;
        On = on;
        Candidates = candidates;
    }

    /// <summary>The name asked for.</summary>
    public string Name { get; }

    /// <summary>The day asked for.</summary>
    public LocalDate On { get; }

    /// <summary>The places it may be; divisions in order of their codes.</summary>
    public IReadOnlyList<Place> Candidates { get; }
}
