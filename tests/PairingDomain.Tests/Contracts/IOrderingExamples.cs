namespace PairingDomain.Tests.Contracts;

/// <summary>Examples of the order.</summary>
public interface IOrderingExamples<T>
{
    /// <summary>At least three values, each larger than the one before.</summary>
    IReadOnlyList<T> Ascending { get; }
}
