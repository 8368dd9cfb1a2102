using System.Diagnostics;
using System.Globalization;
using System.Text;
using PairingDomain.Reading;
using PairingDomain.Reading.Documents;

namespace PairingDomain.Benchmarks.Reading;

/// <summary>
/// The command <c>--reading [MEGABYTES]</c>: every text read in each way in turn, so that what else the machine does falls on
/// all of them alike. Megabytes are those of the file as UTF-8; the median round counts.
/// </summary>
internal static class ReadTable
{
    private const int WarmUp = 3;
    private const int Rounds = 7;

    private static readonly (string Name, Func<string, int> Run)[] Ways =
    [
        (@"\d+", ReadText.Digits),
        ("categories", ReadText.Categories),
        ("words", ReadText.Split),
        ("mentions", text => MentionReader.Read(text).Count),
        ("document", text => DocumentReader.ReadDocument(text).Figures.Count),
    ];

    /// <summary>Runs the command if the arguments ask for it.</summary>
    /// <returns>False when they do not.</returns>
    public static bool TryRun(string[] arguments)
    {
        if (arguments is not ["--reading", .. var rest])
        {
            return false;
        }

        var megabytes = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 1;
        Console.WriteLine(
            $"| {megabytes} MB each | mentions a MB | {string.Join(" | ", Ways.Select(way => way.Name + ", MB/s"))} | document, × of words | document, allocated MB a MB |"
        );
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", Ways.Length + 3))}");
        foreach (var name in ReadTexts.Pieces.Keys)
        {
            Print(name, ReadTexts.Of(name, megabytes * 1_000_000));
        }

        return true;
    }

    private static void Print(string name, string text)
    {
        var size = Encoding.UTF8.GetByteCount(text) / 1_000_000m;
        var times = Ways.Select(_ => new List<decimal>()).ToArray();
        var (count, allocated) = (0, 0L);
        for (var round = -WarmUp; round < Rounds; round++)
        {
            foreach (var (number, way) in Ways.Index())
            {
                GC.Collect();
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                count = way.Run(text);
                var seconds = (decimal)Stopwatch.GetElapsedTime(start).TotalSeconds;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                if (round >= 0)
                {
                    times[number].Add(seconds);
                }
            }
        }

        var medians = times.Select(time => time.Order().ElementAt(Rounds / 2)).ToArray();
        string[] cells =
        [
            name,
            Show(count / size),
            .. medians.Select(median => Show(size / median)),
            Show(medians[^1] / medians[2]),
            Show(allocated / size / 1_000_000m),
        ];
        Console.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    private static string Show(decimal number) =>
        number.ToString(number >= 10 ? "N0" : "N1", CultureInfo.InvariantCulture);
}
