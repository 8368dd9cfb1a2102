using System.Diagnostics;
using System.Text;

namespace PairingDomain.Samples.Tests;

/// <summary>Runs a compiled program in an empty folder, so that it finds nothing but what it brings.</summary>
internal static class Programs
{
    // Far more than any of them needs: it only keeps a program that hangs from holding the whole run.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The program's output with LF line ends.</summary>
    /// <param name="assembly">Path of the program's dll.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="locale">The locale of the user who runs it, such as "de_DE.UTF-8".</param>
    /// <exception cref="InvalidOperationException">It did not end with status 0; the message holds what it printed.</exception>
    public static string Run(string assembly, IEnumerable<string> arguments, string locale)
    {
        var folder = Directory.CreateTempSubdirectory("sample");
        try
        {
            return Run(assembly, arguments, locale, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string assembly, IEnumerable<string> arguments, string locale, string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in new[] { "LANG", "LC_ALL", "LANGUAGE" })
        {
            start.Environment[name] = locale;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{Path.GetFileName(assembly)} did not end within {Patience}.");
        }

        var printed = output.GetAwaiter().GetResult().ReplaceLineEndings("\n");
        return process.ExitCode == 0
            ? printed
            : throw new InvalidOperationException(
                $"{Path.GetFileName(assembly)} ended with status {process.ExitCode}.\n{printed}\n{errors.GetAwaiter().GetResult()}"
            );
    }
}
