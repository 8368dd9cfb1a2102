namespace PairingDomain.Flows;

/// <summary>
/// The part of the work that one thread does: a share of the rows of each block, so that a question about few years is
/// shared out too, or a range of the values of the assisted side.
/// </summary>
/// <param name="Thread">Which share of the rows.</param>
/// <param name="Threads">How many shares there are.</param>
/// <param name="FirstValue">The first value of the assisted side.</param>
/// <param name="EndValue">The value after the last one.</param>
internal readonly record struct FlowPart(int Thread, int Threads, int FirstValue, int EndValue)
{
    /// <summary>Everything.</summary>
    public static FlowPart All => new(0, 1, 0, int.MaxValue);

    /// <summary>Whether the part has all values of the assisted side.</summary>
    public bool HasAll => FirstValue == 0 && EndValue == int.MaxValue;

    /// <summary>Whether the part has a value of the assisted side.</summary>
    public bool Has(int value) => value >= FirstValue && value < EndValue;

    /// <summary>Its share of a range of rows.</summary>
    public (int First, int End) ShareOf(int firstRow, int endRow)
    {
        var rows = (long)(endRow - firstRow);
        return (firstRow + (int)(rows * Thread / Threads), firstRow + (int)(rows * (Thread + 1) / Threads));
    }
}
