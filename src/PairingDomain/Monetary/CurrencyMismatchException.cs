namespace PairingDomain.Monetary;

/// <summary>Money of two currencies was to be added, compared or divided; nothing converts by itself, zero included.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception without details.</summary>
    public CurrencyMismatchException()
        : this("Money of two currencies does not mix; convert one of them first.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">Names both amounts.</param>
    public CurrencyMismatchException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">Names both amounts.</param>
    /// <param name="innerException">What caused it.</param>
    public CurrencyMismatchException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for two currencies.</summary>
    /// <param name="message">Names both amounts.</param>
    /// <param name="left">The currency on the left, or the one that was asked for.</param>
    /// <param name="right">The currency on the right, or the one that was found.</param>
    public CurrencyMismatchException(string message, Currency left, Currency right)
        : base(message)
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency on the left, or the one that was asked for.</summary>
    public Currency Left { get; }

    /// <summary>The currency on the right, or the one that was found.</summary>
    public Currency Right { get; }
}
