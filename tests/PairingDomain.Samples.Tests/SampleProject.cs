using PairingDomain.Tests.Support;

namespace PairingDomain.Samples.Tests;

/// <summary>A folder of <c>samples/</c>: its built program and the transcript that documents how it is run.</summary>
internal sealed record SampleProject(string Name)
{
    public static IReadOnlyList<SampleProject> All { get; } =
    [
        .. Directory
            .GetDirectories(Repository.PathOf("samples"))
            .Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0)
            .Select(folder => new SampleProject(Path.GetFileName(folder)))
            .OrderBy(sample => sample.Name, StringComparer.Ordinal),
    ];

    // These tests and the samples are built with one configuration for one framework.
    public string Assembly => Path.Combine([Repository.PathOf("samples", Name, "bin"), .. BuildFolders, Name + ".dll"]);

    public string TranscriptPath =>
        Repository.PathOf("tests", "PairingDomain.Samples.Tests", "Expected", Name + ".txt");

    private static string[] BuildFolders =>
        AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..];
}
