namespace PairingDomain.Tests.Contracts;

/// <summary>Examples of what is equal and what is not.</summary>
public interface IEqualityExamples<T>
{
    /// <summary>At least two groups: values of one group are equal, values of two groups are not.</summary>
    IReadOnlyList<IReadOnlyList<T>> EqualGroups { get; }
}
