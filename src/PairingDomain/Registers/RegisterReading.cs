using PairingDomain.Flows;

namespace PairingDomain.Registers;

/// <summary>What reading a register gave: its flows, or its faults, or, where the caller asked for the good rows, both. Immutable.</summary>
public sealed class RegisterReading
{
    private readonly FlowTable? table;

    internal RegisterReading(
        FlowTable? table,
        long rows,
        long faultyRows,
        long faultCount,
        IReadOnlyList<RegisterFault> faults
    )
    {
        this.table = table;
        Rows = rows;
        FaultyRows = faultyRows;
        FaultCount = faultCount;
        Faults = faults;
    }

    /// <summary>How many rows there were, good and bad; what stands above the rows is none.</summary>
    public long Rows { get; }

    /// <summary>How many of them had a fault.</summary>
    public long FaultyRows { get; }

    /// <summary>How many faults there were, listed or not.</summary>
    public long FaultCount { get; }

    /// <summary>The faults in the order of the input, up to <see cref="RegisterOptions.MostFaults"/>.</summary>
    public IReadOnlyList<RegisterFault> Faults { get; }

    /// <summary>Whether the input is a register without a fault.</summary>
    public bool IsWhole => FaultCount == 0;

    /// <summary>The flows: all of them, or the good ones where <see cref="RegisterOptions.KeepsGoodRows"/> asks for them.</summary>
    /// <exception cref="RegisterException">There are faults, and nothing was kept; the message names the first ones.</exception>
    public FlowTable Table => table ?? throw new RegisterException(this);
}
