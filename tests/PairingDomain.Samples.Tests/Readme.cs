using PairingDomain.Tests.Support;

namespace PairingDomain.Samples.Tests;

/// <summary>The C# blocks of a README, each with the text block that directly follows it: what it prints.</summary>
internal static class Readme
{
    public static IReadOnlyList<ReadmeBlock> CSharpBlocksOf(string file) =>
        CSharpBlocks(File.ReadAllText(Repository.PathOf(file)));

    public static IReadOnlyList<ReadmeBlock> CSharpBlocks(string markdown)
    {
        var fences = Fences(markdown);
        return
        [
            .. fences
                .Index()
                .Where(fence => fence.Item.Language == "csharp")
                .Select(fence => new ReadmeBlock(
                    fence.Item.Line,
                    fence.Item.Text,
                    fences.ElementAtOrDefault(fence.Index + 1) is { Language: "text" } output ? output.Text : null
                )),
        ];
    }

    private static List<(string Language, int Line, string Text)> Fences(string markdown)
    {
        var fences = new List<(string, int, string)>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, "```", at + 1);
            if (end < 0)
            {
                throw new InvalidDataException($"The block that begins on line {at + 1} does not end.");
            }

            var text = string.Concat(lines[(at + 1)..end].Select(line => line + "\n"));
            fences.Add((lines[at][3..].Trim(), at + 2, text));
            at = end;
        }

        return fences;
    }
}
