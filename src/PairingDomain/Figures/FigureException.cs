namespace PairingDomain.Figures;

/// <summary>A draft is not a figure; all of its faults are listed.</summary>
public sealed class FigureException : Exception
{
    /// <summary>Creates the exception without details.</summary>
    public FigureException()
        : this("A draft is not a figure.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public FigureException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public FigureException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for a figure.</summary>
    /// <param name="figureId">Id of the draft.</param>
    /// <param name="faults">What is wrong, one entry each.</param>
    public FigureException(string figureId, IReadOnlyList<FigureFault> faults)
        : base(
            $"Figure '{figureId}': {string.Join(" ", faults.Select(fault => $"{fault.Member}: {fault.Message}"))}"
        ) => Faults = faults;

    /// <summary>What is wrong, one entry each.</summary>
    public IReadOnlyList<FigureFault> Faults { get; } = [];
}
