using System.Diagnostics;

namespace PairingDomain.Tests.Support;

/// <summary>Runs the packer on a copy of its sources with faults put in, as the build would run it.</summary>
internal static class PackerRun
{
    /// <param name="faults">For each source table that is changed, what is done to its lines, the header at 0.</param>
    /// <returns>The exit status and the reports, each beginning with the name of its file.</returns>
    public static (int ExitCode, string[] Errors) With(params (string Table, Action<List<string>> Change)[] faults)
    {
        var folder = Directory.CreateTempSubdirectory("packer-");
        try
        {
            foreach (var file in Directory.GetFiles(Repository.PathOf("src", "PairingDomain.DataPacker", "Data")))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            foreach (var (table, change) in faults)
            {
                var path = Path.Combine(folder.FullName, table);
                var lines = File.ReadAllLines(path).ToList();
                change(lines);
                File.WriteAllLines(path, lines);
            }

            return Run(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int ExitCode, string[] Errors) Run(string source)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true };
        start.ArgumentList.Add(Assembly());
        start.ArgumentList.Add(source);
        start.ArgumentList.Add(Path.Combine(source, "packed"));
        using var process = Process.Start(start)!;
        var errors = process
            .StandardError.ReadToEnd()
            .Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Replace(source + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
            .ToArray();
        process.WaitForExit();
        return (process.ExitCode, errors);
    }

    // Built together with the library, in the configuration of these tests.
    private static string Assembly()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var configuration = framework.Parent!.Name;
        var packer = Repository.PathOf("src", "PairingDomain.DataPacker", "bin", configuration, framework.Name);
        return Path.Combine(packer, "PairingDomain.DataPacker.dll");
    }
}
