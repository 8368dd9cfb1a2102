namespace PairingDomain.Flows;

/// <summary>A dimension of which the segments have dictionaries of their own: for each segment the value of each entry.</summary>
internal sealed record FlowSides(FlowDimension Dimension, int[][] ValueOf)
{
    /// <summary>The values of all entries of all segments, one after the other, cut up by segment.</summary>
    public static FlowSides Of(FlowDimension dimension, int[] valueOf, IEnumerable<int> counts)
    {
        var at = 0;
        return new FlowSides(dimension, [.. counts.Select(count => valueOf[at..(at += count)])]);
    }
}
