namespace PairingDomain.Prices;

/// <summary>Money of two price bases was to be added or compared; nothing is re-based by itself.</summary>
public sealed class PriceBasisMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception without details.</summary>
    public PriceBasisMismatchException()
        : this("Money of two price bases does not mix; re-base one of them first.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">Names both amounts.</param>
    public PriceBasisMismatchException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">Names both amounts.</param>
    /// <param name="innerException">What caused it.</param>
    public PriceBasisMismatchException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for two bases.</summary>
    /// <param name="message">Names both amounts.</param>
    /// <param name="left">The basis on the left, or the one that was asked for.</param>
    /// <param name="right">The basis on the right, or the one that was found.</param>
    public PriceBasisMismatchException(string message, PriceBasis left, PriceBasis right)
        : base(message)
    {
        Left = left;
        Right = right;
    }

    /// <summary>The basis on the left, or the one that was asked for.</summary>
    public PriceBasis Left { get; }

    /// <summary>The basis on the right, or the one that was found.</summary>
    public PriceBasis Right { get; }
}
