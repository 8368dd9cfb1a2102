using PairingDomain.Figures;

namespace PairingDomain.Ledgers;

/// <summary>Figures may not be added up; carries the reason and the figures that stand in the way.</summary>
public sealed class SumRefusedException : InvalidOperationException
{
    /// <summary>Creates the exception without details.</summary>
    public SumRefusedException()
        : this("The figures may not be added.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public SumRefusedException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public SumRefusedException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception with the reason.</summary>
    /// <param name="reason">Why the figures may not be added, without a full stop.</param>
    /// <param name="figures">The figures in the way.</param>
    public SumRefusedException(string reason, IReadOnlyList<Figure> figures)
        : base($"No sum: {reason}: {string.Join("; ", figures)}.")
    {
        Reason = reason;
        Figures = figures;
    }

    /// <summary>Why the figures may not be added.</summary>
    public string Reason { get; } = "";

    /// <summary>The figures in the way.</summary>
    public IReadOnlyList<Figure> Figures { get; } = [];
}
