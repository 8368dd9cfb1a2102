namespace PairingDomain.Quantities;

/// <summary>Two quantities were to be added, compared, divided or converted whose units do not allow it.</summary>
public sealed class UnitMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception without details.</summary>
    public UnitMismatchException()
        : base("The units do not fit each other.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">Names the operation and the units.</param>
    public UnitMismatchException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">Names the operation and the units.</param>
    /// <param name="innerException">What caused it.</param>
    public UnitMismatchException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <param name="attempt">What cannot be done, after "Cannot": "add km and mu".</param>
    /// <param name="left">The unit of the first operand.</param>
    /// <param name="right">The unit of the second operand, or the one to convert to.</param>
    internal UnitMismatchException(string attempt, Unit left, Unit right)
        : base(
            left.ConvertsTo(right)
                ? $"Cannot {attempt}: one of them has to be converted first."
                : $"Cannot {attempt}: {left.Dimension} is not {right.Dimension}."
        )
    {
        Left = left;
        Right = right;
    }

    /// <summary>The unit of the first operand; null when only a message was given.</summary>
    public Unit? Left { get; }

    /// <summary>The unit of the second operand, or the one to convert to; null when only a message was given.</summary>
    public Unit? Right { get; }
}
