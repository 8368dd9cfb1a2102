namespace PairingDomain.Quantities;

/// <summary>A name that several units share (件 is a box or a piece) was read where one unit is needed.</summary>
public sealed class AmbiguousUnitException : FormatException
{
    /// <summary>Creates the exception without details.</summary>
    public AmbiguousUnitException()
        : this("Several units have this name.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">Names the text and the candidates.</param>
    public AmbiguousUnitException(string message)
        : this(message, []) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">Names the text and the candidates.</param>
    /// <param name="innerException">What caused it.</param>
    public AmbiguousUnitException(string message, Exception innerException)
        : base(message, innerException) => Candidates = [];

    internal AmbiguousUnitException(string message, IReadOnlyList<Unit> candidates)
        : base(message) => Candidates = candidates;

    /// <summary>The units it may be, in catalogue order.</summary>
    public IReadOnlyList<Unit> Candidates { get; }
}
