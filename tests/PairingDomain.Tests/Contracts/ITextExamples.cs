namespace PairingDomain.Tests.Contracts;

/// <summary>Examples of values as text.</summary>
public interface ITextExamples<T>
{
    /// <summary>Values with the exact text that they write and that gives them back.</summary>
    IReadOnlyList<(string Text, T Value)> Texts { get; }

    /// <summary>Texts that are nothing of this type; "" and null are always tried.</summary>
    IReadOnlyList<string> RefusedTexts { get; }
}
