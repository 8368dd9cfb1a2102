namespace PairingDomain.Flows;

/// <summary>The part of the work that one thread does: a stretch of rows, or a range of the values of the assisted side.</summary>
/// <param name="FirstRow">The first row of the segment.</param>
/// <param name="EndRow">The row after the last one.</param>
/// <param name="FirstValue">The first value of the assisted side.</param>
/// <param name="EndValue">The value after the last one.</param>
internal readonly record struct FlowPart(int FirstRow, int EndRow, int FirstValue, int EndValue)
{
    /// <summary>All rows of a segment.</summary>
    public static FlowPart AllOf(FlowSegment segment) => new(0, segment.Rows, 0, int.MaxValue);

    /// <summary>Whether the part has all values of the assisted side.</summary>
    public bool HasAll => FirstValue == 0 && EndValue == int.MaxValue;

    /// <summary>Whether the part has a value of the assisted side.</summary>
    public bool Has(int value) => value >= FirstValue && value < EndValue;
}
