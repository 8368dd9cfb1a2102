namespace PairingDomain.Registers;

/// <summary>A register of flows has faults, and nothing of it was kept.</summary>
public sealed class RegisterException : FormatException
{
    private const int Shown = 3;

    /// <summary>Creates the exception without details.</summary>
    public RegisterException()
        : this("The register has faults.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public RegisterException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public RegisterException(string message, Exception innerException)
        : base(message, innerException) { }

    internal RegisterException(RegisterReading reading)
        : base(
            FormattableString.Invariant(
                $"{reading.FaultCount} fault(s) in {reading.FaultyRows} of {reading.Rows} rows: {string.Join(" | ", reading.Faults.Take(Shown))}{(reading.FaultCount > Shown ? " | …" : "")}"
            )
        ) => Faults = reading.Faults;

    /// <summary>The faults, up to the number that was asked for.</summary>
    public IReadOnlyList<RegisterFault> Faults { get; } = [];
}
