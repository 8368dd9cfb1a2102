using System.Collections;

namespace PairingDomain.Mechanism;

/// <summary>An immutable list that is equal to another when its items are, in order: what a record needs to be a value.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public sealed class RecordList<T> : IReadOnlyList<T>, IEquatable<RecordList<T>>
    where T : notnull
{
    private readonly T[] items;

    internal RecordList(T[] items) => this.items = items;

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(RecordList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Aggregate(items.Length, (hash, item) => HashCode.Combine(hash, item));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items, separated by semicolons.</summary>
    public override string ToString() => string.Join("; ", items);
}
