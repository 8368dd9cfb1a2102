using System.Diagnostics.CodeAnalysis;

namespace PairingDomain.Figures;

/// <summary>
/// What a figure says about one dimension of its scope: nothing (unstated), "all of it", or one or more regions.
/// Unstated is not all: it is not known. <c>default</c> is unstated. Equality compares sets: order does not count.
/// </summary>
/// <typeparam name="T">What the regions of the dimension are.</typeparam>
[SuppressMessage(
    "Design",
    "CA1000:Do not declare static members on generic types",
    Justification = "Read as Stated<Sector>.All."
)]
public readonly struct Stated<T> : IEquatable<Stated<T>>
    where T : notnull
{
    private readonly IReadOnlyList<T>? values;

    private Stated(bool isAll, IReadOnlyList<T>? values)
    {
        IsAll = isAll;
        this.values = values;
    }

    /// <summary>The source says nothing about this dimension.</summary>
    public static Stated<T> Nothing => default;

    /// <summary>The source says that the figure covers all of this dimension ("in total", "of all kinds").</summary>
    public static Stated<T> All => new(true, null);

    /// <summary>True when the source says anything.</summary>
    public bool IsStated => IsAll || values is not null;

    /// <summary>True when the source says "all".</summary>
    public bool IsAll { get; }

    /// <summary>The regions named, distinct, in the order given; empty when unstated or all.</summary>
    public IReadOnlyList<T> Values => values ?? [];

    /// <summary>The regions that the source names.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">No region, or one of them null.</exception>
    public static Stated<T> Of(params IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);

        // Plain arrays: a list would be compiled for every type of region that the first figures have.
        var given = values as T[] ?? [.. values];
        var distinct = new T[given.Length];
        var count = 0;
        foreach (var value in given)
        {
            if (value is null)
            {
                throw NeedsValues(nameof(values));
            }

            if (Array.IndexOf(distinct, value, 0, count) < 0)
            {
                distinct[count++] = value;
            }
        }

        if (count == 0)
        {
            throw NeedsValues(nameof(values));
        }

        if (count < distinct.Length)
        {
            Array.Resize(ref distinct, count);
        }

        return new Stated<T>(false, distinct);
    }

    /// <summary>Same regions, in any order; or both all; or both unstated.</summary>
    public static bool operator ==(Stated<T> left, Stated<T> right) => left.Equals(right);

    /// <summary>Not the same.</summary>
    public static bool operator !=(Stated<T> left, Stated<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Stated<T> other) =>
        IsAll == other.IsAll
        && IsStated == other.IsStated
        && Values.Count == other.Values.Count
        && Values.All(other.Values.Contains);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Stated<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Values.Aggregate(IsAll ? 1 : 0, (hash, value) => unchecked(hash + value.GetHashCode()));

    /// <summary>"unstated", "all", or the values.</summary>
    public override string ToString() =>
        IsAll ? "all"
        : values is null ? "unstated"
        : string.Join(", ", values);

    private static ArgumentException NeedsValues(string parameter) =>
        new(
            $"A stated {typeof(T).Name} needs at least one value and no null; say Nothing where the source says nothing.",
            parameter
        );
}
