namespace PairingDomain.Tests.Support;

/// <summary>A test that needs a folder of the shared material beside the repository; skipped by name where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string folder)
    {
        Folder = folder;
        if (Repository.Shared is null || !Directory.Exists(Path.Combine(Repository.Shared, folder)))
        {
            Skip = $"SKIPPED, NOT CHECKED: the folder ../shared/{folder} is not beside this repository.";
        }
    }

    public string Folder { get; }
}
