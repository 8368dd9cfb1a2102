using System.Collections.Immutable;
using PairingDomain.Grouping;

namespace PairingDomain.Flows;

/// <summary>
/// The groups on each axis of a result, in their order, and the numbers of their combinations: codes that have the order of
/// the keys. Immutable.
/// </summary>
internal sealed class FlowSpace
{
    private readonly long[] strides;

    /// <summary>The combinations of groups.</summary>
    /// <param name="axes">The axes, in the order of the keys.</param>
    /// <param name="parts">For each axis its groups, ascending, each once.</param>
    /// <exception cref="OverflowException">There are more than 2^63 combinations.</exception>
    public FlowSpace(IReadOnlyList<Axis> axes, KeyPart[][] parts)
    {
        Axes = [.. axes];
        Parts = parts;
        strides = new long[parts.Length];
        var stride = 1L;
        for (var axis = parts.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride = checked(stride * Math.Max(1, parts[axis].Length));
        }
    }

    public ImmutableArray<Axis> Axes { get; }

    public KeyPart[][] Parts { get; }

    /// <summary>What a step on an axis adds to a code.</summary>
    public long StrideOf(int axis) => strides[axis];

    /// <summary>The position of a code's group on an axis.</summary>
    public int PositionOf(long code, int axis) => (int)(code / strides[axis] % Parts[axis].Length);

    /// <summary>The group of a code on an axis.</summary>
    public KeyPart PartOf(long code, int axis) => Parts[axis][PositionOf(code, axis)];

    /// <summary>The key of a code.</summary>
    public GroupKey KeyOf(long code) => new(Enumerable.Range(0, Parts.Length).Select(axis => PartOf(code, axis)));

    /// <summary>The code of a key; -1 when it has another number of parts or one that is not there.</summary>
    public long CodeOf(IReadOnlyList<KeyPart> key)
    {
        if (key.Count != Parts.Length)
        {
            return -1;
        }

        var code = 0L;
        for (var axis = 0; axis < Parts.Length; axis++)
        {
            var position = Array.BinarySearch(Parts[axis], key[axis]);
            if (position < 0)
            {
                return -1;
            }

            code += position * strides[axis];
        }

        return code;
    }

    /// <summary>The same groups on some of the axes.</summary>
    public FlowSpace Only(IReadOnlyList<int> axes) =>
        new([.. axes.Select(axis => Axes[axis])], [.. axes.Select(axis => Parts[axis])]);

    /// <summary>
    /// By what a code is divided to have the code in a space of the first axes; 0 when the axes of the other are not the
    /// first ones of this.
    /// </summary>
    /// <param name="other">What <see cref="Only"/> gave.</param>
    public long DivisorTo(FlowSpace other) =>
        !Axes.AsSpan().StartsWith(other.Axes.AsSpan()) ? 0
        : other.Parts.Length == Parts.Length ? 1
        : strides[other.Parts.Length] * Math.Max(1, Parts[other.Parts.Length].Length);

    /// <summary>The groups of both, which have the same axes.</summary>
    public FlowSpace Union(FlowSpace other) =>
        new(Axes, [.. Parts.Zip(other.Parts, (one, two) => one.Union(two).Order().ToArray())]);

    /// <summary>For each axis, what each of its groups gives to a code of another space.</summary>
    /// <param name="other">A space with all groups of the axes it has.</param>
    public long[][] CodesIn(FlowSpace other)
    {
        var codes = Array.ConvertAll(Parts, parts => new long[parts.Length]);
        for (var axis = 0; axis < codes.Length; axis++)
        {
            var there = other.Axes.IndexOf(Axes[axis]);
            for (var part = 0; there >= 0 && part < codes[axis].Length; part++)
            {
                codes[axis][part] =
                    other.StrideOf(there)
                    * (
                        ReferenceEquals(other.Parts[there], Parts[axis])
                            ? part
                            : Array.BinarySearch(other.Parts[there], Parts[axis][part])
                    );
            }
        }

        return codes;
    }

    /// <summary>The code in another space.</summary>
    /// <param name="code">The code here.</param>
    /// <param name="codes">What <see cref="CodesIn"/> gave.</param>
    public long Recode(long code, long[][] codes)
    {
        var sum = 0L;
        for (var axis = 0; axis < codes.Length; axis++)
        {
            sum += codes[axis][PositionOf(code, axis)];
        }

        return sum;
    }
}
