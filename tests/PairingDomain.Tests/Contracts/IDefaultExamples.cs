namespace PairingDomain.Tests.Contracts;

/// <summary>What <c>default</c> of a struct is.</summary>
public interface IDefaultExamples<T>
    where T : struct
{
    /// <summary>Asserts what the type's documentation says about its default.</summary>
    void CheckDefault(T value);
}
