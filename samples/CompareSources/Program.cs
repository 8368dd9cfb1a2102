using System.CommandLine;
using System.Text;
using CompareSources;
using PairingDomain.Ledgers;
using PairingDomain.Reconciliation;
using PairingDomain.ReferenceData;

// Where the five documents inside the package contradict each other and themselves.
var json = new Option<bool>("--json") { Description = "all findings as JSON, for another program" };
var all = new Option<bool>("--all") { Description = "what agrees as well, not only how often" };
var command = new RootCommand("What does not fit in five documents: between any two of them, and within each.")
{
    json,
    all,
};
command.SetAction(arguments =>
{
    Console.OutputEncoding = Encoding.UTF8;
    Ledger ledger = Reference.Embedded.SeedLedger;
    IReadOnlyList<Finding> findings = ledger.Reconcile();
    if (arguments.GetValue(json))
    {
        Console.WriteLine(FindingJson.ToText(findings));
    }
    else
    {
        new Comparison(ledger, Console.Out).Print(findings, arguments.GetValue(all));
    }
});
return command.Parse(args).Invoke();
