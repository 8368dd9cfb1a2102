namespace PairingDomain.Registers;

/// <summary>The faults of a register: all are counted, the first ones listed.</summary>
internal sealed class FlowFaults(int most)
{
    private readonly List<RegisterFault> listed = [];

    public long Count { get; private set; }

    public IReadOnlyList<RegisterFault> Listed => listed;

    /// <summary>Whether a further fault is listed. Other threads may ask too: once it is false, it stays so.</summary>
    public bool IsListing => listed.Count < most;

    /// <summary>Adds a fault.</summary>
    public void Add(RegisterFault fault) => Add(1, [fault]);

    /// <summary>Adds the faults of a row.</summary>
    /// <param name="count">How many.</param>
    /// <param name="faults">Those of them that may be listed.</param>
    public void Add(long count, IReadOnlyList<RegisterFault> faults)
    {
        Count += count;
        for (var at = 0; at < faults.Count && IsListing; at++)
        {
            listed.Add(faults[at]);
        }
    }
}
