using NodaTime;
using NodaTime.Text;
using PairingDomain.Pairings;
using Spectre.Console;

namespace PairingReport;

/// <summary>Prints the pairings in force on a day around the provinces of the documents, nested as they were.</summary>
internal sealed class NetworkTree(
    IAnsiConsole console,
    PairingNetwork network,
    Names names,
    Words words,
    ReportFilter filter
)
{
    // Guangdong helps Guangxi and, through its cities, Guizhou; the documents speak of 2010 and of 2016 to 2020.
    public static readonly LocalDate[] Days = [new(2010, 12, 31), new(2018, 6, 30)];

    public void Print(Func<Pairing, bool> isTold)
    {
        foreach (var day in Days)
        {
            var view = network.InForce(day);
            var tree = new Tree(
                Markup.Escape($"{words.Network}, {words.InForceOn} {LocalDatePattern.Iso.Format(day)}")
            ).Guide(TreeGuide.Line);
            var roots = view.Where(pairing => isTold(pairing) && view.ParentsOf(pairing).Count == 0).ToArray();
            foreach (
                var root in roots.Where(root =>
                    filter.Pairing is null || Text(root).Contains(filter.Pairing, StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                AddTo(tree, root, view);
            }

            console.WriteLine();
            console.Write(tree);
        }
    }

    private void AddTo(IHasTreeNodes parent, Pairing pairing, PairingView view)
    {
        var node = parent.AddNode(Markup.Escape(Text(pairing) + Doubt(pairing, view)));
        foreach (
            var child in view.Under(pairing)
                .Where(child => view.ParentsOf(child) is [var nearest, ..] && nearest.Equals(pairing))
        )
        {
            AddTo(node, child, view);
        }
    }

    private string Doubt(Pairing pairing, PairingView view) =>
        view.CoverageOf(pairing) == Coverage.Unknown ? $" — {words.NotCertain}" : "";

    private string Text(Pairing pairing) =>
        $"{names.Of(pairing.Assisting)} → {names.Of(pairing.Assisted)}, {words.Since} {pairing.Validity.Start} ({pairing.Id}, {Trust(pairing.Trust)})";

    private string Trust(PairingTrust trust) =>
        (trust, words.IsChinese) switch
        {
            (PairingTrust.TwoSources, false) => "two sources",
            (PairingTrust.TwoSources, true) => "两个来源",
            (PairingTrust.OneSource, false) => "one source",
            (PairingTrust.OneSource, true) => "一个来源",
            (PairingTrust.OneSourceMirror, false) => "one source, read on a mirror",
            (PairingTrust.OneSourceMirror, true) => "一个来源（转载）",
            (PairingTrust.Deduced, false) => "deduced",
            (PairingTrust.Deduced, true) => "推断",
            (_, false) => "general knowledge",
            _ => "常识",
        };
}
