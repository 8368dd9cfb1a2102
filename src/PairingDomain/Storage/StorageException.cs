namespace PairingDomain.Storage;

/// <summary>A binary file is refused: it is foreign, of another version, cut off, damaged or inconsistent. Nothing of it is kept.</summary>
public sealed class StorageException : IOException
{
    /// <summary>Creates the exception without details.</summary>
    public StorageException()
        : this("The file is refused.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public StorageException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public StorageException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for a fault.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="section">The part of the file: "header", "days"; null where none is to blame.</param>
    /// <param name="message">The message, which names section, value and bound.</param>
    public StorageException(StorageFault fault, string? section, string message)
        : base(message) => (Fault, Section) = (fault, section);

    /// <summary>What is wrong.</summary>
    public StorageFault Fault { get; }

    /// <summary>The part of the file that is to blame: "header", "days"; null where none is.</summary>
    public string? Section { get; }
}
