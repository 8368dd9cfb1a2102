using System.Diagnostics;
using System.Globalization;
using LedgerAtScale;
using PairingDomain.Flows;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Rates;
using Spectre.Console;

// dotnet run -c Release --project samples/LedgerAtScale             one million flows, with times
// dotnet run -c Release --project samples/LedgerAtScale -- 10000000
// Where the output is not a terminal, as in a test, there are no times; --times and --no-times decide otherwise.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var count = args.Select(arg => int.TryParse(arg, CultureInfo.InvariantCulture, out var number) ? number : 0)
    .DefaultIfEmpty()
    .Max()
    is var asked
        and > 0
    ? asked
    : 1_000_000;
var hasTimes = args.Contains("--times") || (!Console.IsOutputRedirected && !args.Contains("--no-times"));

var flows = new List<Flow>(count);
var builder = new FlowTableBuilder();
var table = FlowTable.Empty;
var rates = new ExchangeRateTable(
    "sample",
    Enumerable
        .Range(1996, 30)
        .SelectMany(year => new[] { RateOf(Currency.Usd, year, 6.5m), RateOf(Currency.Hkd, year, 0.84m) })
);

Work(
    "generating",
    step =>
    {
        var generator = new FlowGenerator(seed: 1);
        for (var flow = 0; flow < count; flow++)
        {
            flows.Add(generator.Next());
            if (flow % 10_000 == 0)
            {
                step(flow);
            }
        }
    }
);
Work(
    "building",
    step =>
    {
        for (var flow = 0; flow < count; flow++)
        {
            builder.Add(flows[flow]);
            if (flow % 10_000 == 0)
            {
                step(flow);
            }
        }

        table = builder.Build();
    }
);

var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
try
{
    Work("saving", _ => table.Save(path));
    using var file = FlowFile.Open(path);
    Console.WriteLine($"{file.Table.Count:N0} flows, reopened from a file of {file.Length:N0} bytes");
    Answer(new Questions(file.Table, flows, rates));
}
finally
{
    File.Delete(path);
}

void Answer(Questions questions)
{
    Console.WriteLine();
    Console.WriteLine(Questions.Names[0]);
    foreach (var row in questions.Q1())
    {
        Console.WriteLine(
            $"  {row.Key[Axis.Currency]} {row.Key.Plan!.Id, -5} {row.Sum.Amount, 26:N4} in {row.Count, 9:N0} flows"
        );
    }

    Console.WriteLine();
    Console.WriteLine($"{Questions.Names[1]}: {questions.Q2().Count:N0} groups");
    Console.WriteLine($"{Questions.Names[2]}: {questions.Q3().Count:N0} groups");
    var counties = questions.Q4();
    Console.WriteLine($"{Questions.Names[3]}: {counties.Count:N0} counties; the five provinces that got most");
    foreach (var row in counties.RollUp(Axis.Province).Top(5))
    {
        Console.WriteLine($"  {row.Key} {row.Amount.Amount, 26:N2} in {row.Count, 9:N0} flows");
    }

    Console.WriteLine(
        $"  all    {counties.RollUp()[0].Amount.Amount, 26:N2} in {counties.RollUp()[0].Count, 9:N0} flows"
    );
    if (hasTimes)
    {
        ShowTimes(questions);
    }
}

static ExchangeRate RateOf(Currency currency, int year, decimal rate) =>
    ExchangeRate.Of(
        currency,
        Currency.Cny,
        rate + ((year - 1996) * 0.0123m),
        ReportingPeriod.Year(year),
        RateKind.PeriodAverage,
        "sample"
    );

void Work(string name, Action<Action<int>> work)
{
    if (!hasTimes)
    {
        work(_ => { });
        return;
    }

    AnsiConsole
        .Progress()
        .Start(progress =>
        {
            var task = progress.AddTask(name, maxValue: count);
            work(done => task.Value = done);
            task.Value = count;
        });
}

static void ShowTimes(Questions questions)
{
    var times = new Table().AddColumns("", "table, ms", "dictionary, ms", "×", "LINQ, ms", "×");
    for (var question = 0; question < Questions.Names.Count; question++)
    {
        var asked = question;
        var own = Median(() => questions.OfTable(asked), 15);
        var dictionary = Median(() => questions.OfDictionary(asked), 3);
        var linq = Median(() => questions.OfLinq(asked), 1);
        times.AddRow(
            Questions.Names[question],
            $"{own:F2}",
            $"{dictionary:F0}",
            $"{dictionary / own:F0}",
            $"{linq:F0}",
            $"{linq / own:F0}"
        );
    }

    AnsiConsole.Write(times);
}

static decimal Median(Func<int> ask, int rounds)
{
    var times = new List<decimal>();
    ask();
    for (var round = 0; round < rounds; round++)
    {
        var start = Stopwatch.GetTimestamp();
        ask();
        times.Add((decimal)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    times.Sort();
    return times[rounds / 2];
}
