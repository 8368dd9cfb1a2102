using PairingDomain.Grouping;

namespace PairingDomain.Flows;

/// <summary>
/// What one column tells of one or several axes: county, prefecture and province are three axes and one dimension, because
/// the place tells all three. A value of the dimension is one combination of groups that occurs. Immutable.
/// </summary>
internal sealed class FlowDimension
{
    private FlowDimension(IReadOnlyList<Axis> axes, KeyPart[][] parts, int[][] partOf)
    {
        Axes = axes;
        Parts = parts;
        PartOf = partOf;
    }

    /// <summary>The axes, in the order asked for.</summary>
    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>For each axis its groups, in their order.</summary>
    public KeyPart[][] Parts { get; }

    /// <summary>For each axis the position of the group of each value.</summary>
    public int[][] PartOf { get; }

    /// <summary>How many values there are; they stand in the order of their groups.</summary>
    public int Size => PartOf[0].Length;

    /// <summary>The dimension in which each entry has these groups, and the value of each entry.</summary>
    /// <param name="axes">At least one.</param>
    /// <param name="entries">For each entry a group on each axis.</param>
    public static (FlowDimension Dimension, int[] ValueOf) Of(
        IReadOnlyList<Axis> axes,
        IReadOnlyList<KeyPart[]> entries
    )
    {
        var parts = new KeyPart[axes.Count][];
        var positions = new int[entries.Count][];
        for (var entry = 0; entry < positions.Length; entry++)
        {
            positions[entry] = new int[axes.Count];
        }

        for (var axis = 0; axis < axes.Count; axis++)
        {
            var number = new Dictionary<KeyPart, int>();
            parts[axis] = [.. entries.Select(entry => entry[axis]).Distinct().Order()];
            foreach (var part in parts[axis])
            {
                number.Add(part, number.Count);
            }

            for (var entry = 0; entry < positions.Length; entry++)
            {
                positions[entry][axis] = number[entries[entry][axis]];
            }
        }

        return Numbered(axes, parts, positions);
    }

    private static (FlowDimension Dimension, int[] ValueOf) Numbered(
        IReadOnlyList<Axis> axes,
        KeyPart[][] parts,
        int[][] positions
    )
    {
        var order = Enumerable.Range(0, positions.Length).ToArray();
        Array.Sort(order, (one, other) => positions[one].AsSpan().SequenceCompareTo(positions[other]));
        var valueOf = new int[positions.Length];
        var values = new List<int[]>();
        foreach (var entry in order)
        {
            if (values.Count == 0 || !values[^1].AsSpan().SequenceEqual(positions[entry]))
            {
                values.Add(positions[entry]);
            }

            valueOf[entry] = values.Count - 1;
        }

        var partOf = new int[axes.Count][];
        for (var axis = 0; axis < partOf.Length; axis++)
        {
            partOf[axis] = [.. values.Select(value => value[axis])];
        }

        return (new FlowDimension(axes, parts, partOf), valueOf);
    }
}
