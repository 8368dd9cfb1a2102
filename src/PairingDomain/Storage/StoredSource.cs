namespace PairingDomain.Storage;

/// <summary>A section that is to be written.</summary>
internal abstract class StoredSource(string name, int group)
{
    /// <summary>ASCII, at most <see cref="StoredLayout.NameSize"/> characters.</summary>
    public string Name => name;

    /// <summary>Which of several sections of one name.</summary>
    public int Group => group;

    /// <summary>Bytes of one element.</summary>
    public abstract int ElementSize { get; }

    /// <summary>The bytes of all elements.</summary>
    public abstract ReadOnlySpan<byte> Bytes { get; }
}
