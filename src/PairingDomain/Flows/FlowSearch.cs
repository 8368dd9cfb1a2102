namespace PairingDomain.Flows;

/// <summary>Finds sides among the runs of a block.</summary>
internal static class FlowSearch
{
    /// <summary>The position of the first side that is not below one.</summary>
    /// <param name="assisted">The sides of runs, ascending.</param>
    /// <param name="side">The side.</param>
    public static int LowerBound(ReadOnlySpan<ushort> assisted, int side)
    {
        // The next stretch usually begins near by: steps that double, then halves.
        var step = 1;
        while (step <= assisted.Length && assisted[step - 1] < side)
        {
            step *= 2;
        }

        var (low, high) = (step / 2, Math.Min(step - 1, assisted.Length));
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = assisted[middle] < side ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
