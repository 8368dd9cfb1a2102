namespace PairingDomain.Storage;

/// <summary>A section of a stored file, as its directory has it.</summary>
/// <param name="Name">ASCII, at most <see cref="StoredLayout.NameSize"/> characters.</param>
/// <param name="Group">Which of several sections of one name.</param>
/// <param name="ElementSize">Bytes of one element.</param>
/// <param name="Offset">First byte in the file, a multiple of <see cref="StoredLayout.Alignment"/>.</param>
/// <param name="Length">Bytes of all elements, without the zeros that fill up to the next section.</param>
/// <param name="FirstBlock">Position of its first block among the checksums.</param>
internal sealed record StoredSection(string Name, int Group, int ElementSize, long Offset, int Length, int FirstBlock)
{
    /// <summary>Length with the zeros up to the next section.</summary>
    public int PaddedLength => (int)StoredLayout.Aligned(Length);

    /// <summary>How many elements.</summary>
    public int Count => Length / ElementSize;

    /// <summary>How many blocks have a checksum.</summary>
    public int Blocks => StoredLayout.BlocksOf(PaddedLength);

    /// <summary>"days" or "days of segment 2", for messages.</summary>
    public override string ToString() =>
        Group == 0 ? $"'{Name}'" : FormattableString.Invariant($"'{Name}' of segment {Group}");
}
