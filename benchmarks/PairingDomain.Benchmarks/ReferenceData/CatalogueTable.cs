using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace PairingDomain.Benchmarks.ReferenceData;

/// <summary>
/// The command <c>--catalogues</c>: a table of rows, time of first use and how much of it is compilation, bytes allocated by
/// it and bytes held after it, each catalogue in fresh processes of its own. The fastest process counts: it is the one that
/// the rest of the machine disturbed least.
/// </summary>
internal static class CatalogueTable
{
    private const string OneCatalogue = "--catalogue";
    private const int Processes = 15;

    /// <summary>Runs the command if the arguments ask for it.</summary>
    /// <returns>False when they do not.</returns>
    public static bool TryRun(string[] arguments)
    {
        switch (arguments)
        {
            case ["--catalogues"]:
                Print();
                return true;
            case [OneCatalogue, var name]:
                Console.WriteLine(Measure(Catalogue.Of(name)));
                return true;
            default:
                return false;
        }
    }

    private static void Print()
    {
        Console.WriteLine(
            "| catalogue | rows | first use, ms | of it compiling | methods compiled | allocated, KB | held, KB |"
        );
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var catalogue in Catalogue.All)
        {
            var use = Enumerable.Range(0, Processes).Select(_ => InFreshProcess(catalogue)).MinBy(run => run.Time)!;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {catalogue.Name} | {use.Rows} | {use.Time:F1} | {use.Compiling:F1} | {use.Methods} | {use.Allocated / 1024} | {use.Held / 1024} |"
                )
            );
        }
    }

    // The same measurement once on something else, so that compiling it is not counted, nor what every program pays that
    // ever reads or writes a number: .NET loads the data of all cultures (ICU) at the first use of one.
    private static FirstUse Measure(Catalogue catalogue)
    {
        _ = Around(static () => int.Parse("1", CultureInfo.InvariantCulture)).ToString();
        return Around(catalogue.Use);
    }

    private static FirstUse Around(Func<int> use)
    {
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        var compiling = JitInfo.GetCompilationTime(currentThread: true);
        var start = Stopwatch.GetTimestamp();
        var rows = use();
        var time = Stopwatch.GetElapsedTime(start);
        compiling = JitInfo.GetCompilationTime(currentThread: true) - compiling;
        methods = JitInfo.GetCompiledMethodCount(currentThread: true) - methods;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        held = GC.GetTotalMemory(forceFullCollection: true) - held;
        return new FirstUse(rows, time.TotalMilliseconds, compiling.TotalMilliseconds, methods, allocated, held);
    }

    private static FirstUse InFreshProcess(Catalogue catalogue)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(CatalogueTable).Assembly.Location);
        }

        start.ArgumentList.Add(OneCatalogue);
        start.ArgumentList.Add(catalogue.Name);
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return FirstUse.Parse(line);
    }
}
