namespace PairingDomain.Tests.Support;

/// <summary>Where the repository and the folder of shared material beside it are; found from this file's own place.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of shared material beside the repository; null where it is absent.</summary>
    public static string? Shared { get; } =
        Path.Combine(Root, "..", "shared") is var folder && Directory.Exists(folder) ? folder : null;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PairingDomain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No PairingDomain.sln above {AppContext.BaseDirectory}.");
    }
}
