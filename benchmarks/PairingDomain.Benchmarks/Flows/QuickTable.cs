using System.Diagnostics;
using System.Globalization;
using PairingDomain.Flows;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>
/// The command <c>--quick</c>: all ways to answer the four questions side by side in one process, within three minutes on two
/// cores. Every way is warmed up; then the ways take turns, so that what else the machine does hits all of them; the median round counts, and ratios say
/// more than times. Every answer is compared with the others'. <c>--quick 1000000</c> asks for one size only.
/// </summary>
internal static class QuickTable
{
    private const int Threads = 2;
    private const int WarmUpMilliseconds = 500;
    private static readonly int[] Sizes = [1_000_000, 10_000_000];

    /// <summary>Runs the command if the arguments ask for it.</summary>
    /// <returns>False when they do not.</returns>
    public static bool TryRun(string[] arguments)
    {
        if (arguments is not ["--quick", .. var sizes])
        {
            return false;
        }

        Console.WriteLine(Processor());
        var medians = new Dictionary<(int, string, int), decimal>();
        foreach (
            var size in sizes.Length == 0
                ? Sizes
                : [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
        )
        {
            Measure(size, medians);
        }

        foreach (var question in Enumerable.Range(1, 4))
        {
            if (
                medians.TryGetValue((Sizes[0], "table", question), out var small)
                && medians.TryGetValue((Sizes[1], "table", question), out var large)
            )
            {
                Console.WriteLine(
                    FormattableString.Invariant($"Q{question}: 10 M take {large / small:F1} times as long as 1 M")
                );
            }
        }

        return true;
    }

    private static void Measure(int size, Dictionary<(int, string, int), decimal> medians)
    {
        var workload = new Workload();
        var clock = Stopwatch.StartNew();
        FlowRecord[] records = [.. workload.Records(size)];
        var builder = new FlowTableBuilder();
        var toFlow = Workload.ToFlow();
        Console.WriteLine(FormattableString.Invariant($"\n## {size:N0} flows\n\ngenerate {Restart(clock)} ms"));
        foreach (var record in records)
        {
            builder.Add(toFlow(record));
        }

        Console.WriteLine(FormattableString.Invariant($"add {Restart(clock)} ms"));
        var table = builder.Build();
        Console.WriteLine(FormattableString.Invariant($"build, clustered {Restart(clock)} ms"));
        var arrival = builder.BuildUnclustered();
        Console.WriteLine(FormattableString.Invariant($"build, arrival order {Restart(clock)} ms\n"));
        builder = null;
        (string Name, int Rounds, IQuestions Questions)[] ways =
        [
            ("LINQ over records", size > 2_000_000 ? 1 : 3, new LinqQuestions(records)),
            ("foreach + Dictionary", size > 2_000_000 ? 3 : 5, new DictionaryQuestions(records)),
            ("array of structs", 7, StructQuestions.Of(workload, records)),
            ("table, arrival order", 15, new TableQuestions(arrival, Threads)),
            ("table, 1 thread", 15, new TableQuestions(table, 1)),
            ("table", 25, new TableQuestions(table, Threads)),
            ("read the same bytes", 25, new ReadBytes(table, Threads)),
        ];
        Console.WriteLine(
            "| | Q1 ms | Q2 ms | Q3 ms | Q4 ms | Q1 × | Q2 × | Q3 × | Q4 × | Q1 KB | Q2 KB | Q3 KB | Q4 KB |"
        );
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        var times = Rounds(ways);
        for (var way = 0; way < ways.Length; way++)
        {
            var own = times[way];
            var table2 = times[Array.FindIndex(ways, one => one.Name == "table")];
            Console.WriteLine(
                $"| {ways[way].Name} | {string.Join(" | ", own.Select(one => Show(one.Median)))} | {string.Join(" | ", own.Zip(table2, (one, other) => Show(one.Median / other.Median)))} | {string.Join(" | ", own.Select(one => (one.Bytes / 1024).ToString("N0", CultureInfo.InvariantCulture)))} |"
            );
            foreach (var question in Enumerable.Range(0, 4))
            {
                medians[(size, ways[way].Name, question + 1)] = own[question].Median;
            }
        }
    }

    // As long as the compiler takes to make the last form of what runs often; a long answer warms up within itself.
    private static void WarmUp(IQuestions questions, int question)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            Ask(questions, question);
        } while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < WarmUpMilliseconds);
    }

    private static (decimal Median, long Bytes)[][] Rounds((string Name, int Rounds, IQuestions Questions)[] ways)
    {
        var results = ways.Select(_ => new (decimal Median, long Bytes)[4]).ToArray();
        foreach (var question in Enumerable.Range(0, 4))
        {
            var all = ways.Select(_ => new List<decimal>()).ToArray();
            (int Groups, long Flows) expected = default;
            foreach (var (_, _, questions) in ways)
            {
                WarmUp(questions, question);
            }

            for (var round = 0; round < ways.Max(way => way.Rounds); round++)
            {
                for (var way = 0; way < ways.Length; way++)
                {
                    if (round >= ways[way].Rounds)
                    {
                        continue;
                    }

                    // Nobody pays for what another way has left behind.
                    GC.Collect();
                    var before = GC.GetTotalAllocatedBytes(precise: true);
                    var start = Stopwatch.GetTimestamp();
                    var answer = Ask(ways[way].Questions, question);
                    all[way].Add((decimal)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                    results[way][question].Bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
                    if (round == 0 && ways[way].Questions.Size(answer) is { Groups: > 0 } size)
                    {
                        expected = expected.Groups == 0 ? size : expected;
                        if (size.Flows != expected.Flows)
                        {
                            throw new InvalidOperationException(
                                $"{ways[way].Name}, Q{question + 1}: {size} instead of {expected}"
                            );
                        }
                    }
                }
            }

            for (var way = 0; way < ways.Length; way++)
            {
                all[way].Sort();
                results[way][question].Median = all[way][all[way].Count / 2];
            }
        }

        return results;
    }

    private static object Ask(IQuestions questions, int question) =>
        question switch
        {
            0 => questions.Q1(),
            1 => questions.Q2(),
            2 => questions.Q3(),
            _ => questions.Q4(),
        };

    private static string Show(decimal number) =>
        number.ToString(
            number >= 100 ? "F0"
                : number >= 10 ? "F1"
                : "F2",
            CultureInfo.InvariantCulture
        );

    private static long Restart(Stopwatch clock)
    {
        var elapsed = clock.ElapsedMilliseconds;
        clock.Restart();
        return elapsed;
    }

    private static string Processor()
    {
        var name = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo")
                .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
                ?.Split(':')[1]
                .Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        return $"{name ?? "unknown processor"}, {Environment.ProcessorCount} processors, .NET {Environment.Version}, kernel {FlowEngine.Best.Kernel}";
    }
}
