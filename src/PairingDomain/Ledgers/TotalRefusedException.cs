namespace PairingDomain.Ledgers;

/// <summary>There is no total; carries the reason and the figures that stand in the way.</summary>
public sealed class TotalRefusedException : InvalidOperationException
{
    /// <summary>Creates the exception without details.</summary>
    public TotalRefusedException()
        : this("There is no total.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public TotalRefusedException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public TotalRefusedException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    public TotalRefusedException(Refusal refusal)
        : base(refusal?.ToString()) => Refusal = refusal;

    /// <summary>The reason and the figures; null when the exception was made from a message alone.</summary>
    public Refusal? Refusal { get; }
}
