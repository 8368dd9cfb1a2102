using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>
/// The command <c>--flow-files [ROWS]</c>: the times of <see cref="FlowFiles"/> in one process, one after the other in every
/// round, so that what else the machine does falls on all of them alike; medians and fastest rounds.
/// </summary>
internal static class FileTable
{
    private const int Rounds = 9;
    private const int WarmUp = 2;

    /// <summary>Runs the command if the arguments ask for it.</summary>
    /// <returns>False when they do not.</returns>
    public static bool TryRun(string[] arguments)
    {
        if (arguments is not ["--flow-files", ..])
        {
            return false;
        }

        Print(arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1_000_000);
        return true;
    }

    private static void Print(int rows)
    {
        var files = new FlowFiles { Rows = rows };
        files.Write();
        var methods = typeof(FlowFiles)
            .GetMethods()
            .Select(method => (method, method.GetCustomAttribute<BenchmarkAttribute>()?.Description))
            .Where(one => one.Description is not null)
            .ToList();
        var times = methods.Select(_ => new List<double>()).ToArray();
        for (var round = -WarmUp; round < Rounds; round++)
        {
            foreach (var (number, one) in methods.Index())
            {
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                one.method.Invoke(files, null);
                if (round >= 0)
                {
                    times[number].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        files.Delete();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {rows:N0} flows | median, ms | fastest, ms |")
        );
        Console.WriteLine("|---|---:|---:|");
        foreach (var (number, one) in methods.Index())
        {
            var sorted = times[number].Order().ToList();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {one.Description} | {sorted[Rounds / 2]:F1} | {sorted[0]:F1} |"
                )
            );
        }
    }
}
