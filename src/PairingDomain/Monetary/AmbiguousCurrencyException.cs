namespace PairingDomain.Monetary;

/// <summary>A text names its currency by a sign that several currencies share, such as "$"; none of them is guessed.</summary>
public sealed class AmbiguousCurrencyException : FormatException
{
    /// <summary>Creates the exception without details.</summary>
    public AmbiguousCurrencyException()
        : this("The sign stands for several currencies; write the code or pass MoneySigns.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">Names the sign and the candidates.</param>
    public AmbiguousCurrencyException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">Names the sign and the candidates.</param>
    /// <param name="innerException">What caused it.</param>
    public AmbiguousCurrencyException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for a sign.</summary>
    /// <param name="message">Names the sign and the candidates.</param>
    /// <param name="candidates">The currencies it may stand for.</param>
    public AmbiguousCurrencyException(string message, IReadOnlyList<Currency> candidates)
        : base(message) => Candidates = candidates;

    /// <summary>The currencies the sign may stand for.</summary>
    public IReadOnlyList<Currency> Candidates { get; } = [];
}
