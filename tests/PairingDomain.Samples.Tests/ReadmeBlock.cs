namespace PairingDomain.Samples.Tests;

/// <summary>A C# block of the README.</summary>
/// <param name="Line">The line of the README on which its code begins, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">What it prints; null where the README does not say.</param>
internal sealed record ReadmeBlock(int Line, string Code, string? Output);
