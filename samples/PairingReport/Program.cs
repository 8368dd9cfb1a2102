using System.CommandLine;
using System.Text;
using PairingDomain.ReferenceData;
using PairingReport;

// What five documents say about paired assistance, from the data inside the package alone.
var pairing = new Option<string?>("--pairing")
{
    Description = "only pairings whose heading has these words, such as \"Shenzhen\" or \"→ Guangxi\"",
};
var plan = new Option<string?>("--plan")
{
    Description = "only one plan: an ordinal (11) or a name (\"十一五\", \"12th Five-Year Plan\")",
};
var measure = new Option<string?>("--measure")
{
    Description = "only one measure and what lies below it, by code (aid-funds-total)",
};
var language = new Option<string>("--lang") { Description = "en or zh", DefaultValueFactory = _ => "en" };
language.AcceptOnlyFromAmong("en", "zh");
var plain = new Option<bool>("--plain") { Description = "plain text, as when output is redirected" };

var explain = new Option<bool>("--explain")
{
    Description =
        "what the totals by pairing and plan are made of, with the words behind them; narrow with --pairing and --plan",
};

var command = new RootCommand(
    "What five documents say about paired assistance: who helps whom, the money, the outcomes, each figure with its source."
)
{
    pairing,
    plan,
    measure,
    language,
    plain,
    explain,
};
command.SetAction(arguments =>
{
    Console.OutputEncoding = Encoding.UTF8;
    var words = arguments.GetValue(language) == "zh" ? Words.Chinese : Words.English;
    if (
        !ReportFilter.TryCreate(
            arguments.GetValue(pairing),
            arguments.GetValue(plan),
            arguments.GetValue(measure),
            out var filter,
            out var error
        )
    )
    {
        Console.Error.WriteLine(error);
        return 1;
    }

    var console = ReportConsole.Create(arguments.GetValue(plain) || Console.IsOutputRedirected);
    var report = new Report(Reference.Embedded, words, filter);
    if (arguments.GetValue(explain))
    {
        report.Explain(console);
    }
    else
    {
        report.Print(console);
    }

    return 0;
});
return command.Parse(args).Invoke();
