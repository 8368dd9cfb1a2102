namespace PairingDomain.Numerics;

/// <summary>
/// An exact result needs more digits than <see cref="decimal"/> holds (28 to 29 significant digits), and nobody said how to round it.
/// </summary>
public sealed class PrecisionLossException : ArithmeticException
{
    /// <summary>Creates the exception without details.</summary>
    public PrecisionLossException()
        : this("The exact result needs more digits than decimal holds.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">Names the operands and the operation.</param>
    public PrecisionLossException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">Names the operands and the operation.</param>
    /// <param name="innerException">What caused it.</param>
    public PrecisionLossException(string message, Exception innerException)
        : base(message, innerException) { }
}
