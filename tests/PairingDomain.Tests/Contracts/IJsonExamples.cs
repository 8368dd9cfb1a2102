namespace PairingDomain.Tests.Contracts;

/// <summary>Examples of values as JSON.</summary>
public interface IJsonExamples<T>
{
    /// <summary>Values with the exact JSON that they write and that gives them back.</summary>
    IReadOnlyList<(string Json, T Value)> Jsons { get; }

    /// <summary>JSON that is nothing of this type; null (of a struct), true, {} and [] are always tried, unless they are among the values.</summary>
    IReadOnlyList<string> RefusedJsons { get; }
}
