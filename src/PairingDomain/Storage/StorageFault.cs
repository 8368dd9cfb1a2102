namespace PairingDomain.Storage;

/// <summary>What is wrong with a binary file.</summary>
public enum StorageFault
{
    /// <summary>It is a file of another kind, or an empty one.</summary>
    Foreign,

    /// <summary>It was written in a version of the format that this library does not read.</summary>
    Version,

    /// <summary>It ends too early or goes on too long.</summary>
    Length,

    /// <summary>Bytes are not those that were written: a checksum does not fit.</summary>
    Damaged,

    /// <summary>The checksums fit, but what the file says is not possible: it was not written by this library.</summary>
    Inconsistent,
}
