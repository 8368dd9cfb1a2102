using System.Globalization;

namespace PairingDomain.Rates;

/// <summary>Rows do not make a table of rates; every fault is listed and nothing is kept.</summary>
public sealed class RateTableException : Exception
{
    /// <summary>Creates the exception without details.</summary>
    public RateTableException()
        : this("Rows do not make a table of rates.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public RateTableException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public RateTableException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for a list of faults.</summary>
    /// <param name="table">The name of the table.</param>
    /// <param name="faults">At least one.</param>
    public RateTableException(string table, IReadOnlyList<RateTableFault> faults)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{table}: {faults.Count} fault(s): {string.Join(" | ", faults)}"
            )
        ) => Faults = faults;

    /// <summary>What is wrong, one entry each.</summary>
    public IReadOnlyList<RateTableFault> Faults { get; } = [];
}
