using System.Text.Json;
using PairingDomain.Tests.Support;

namespace PairingDomain.Reading.Tests.Corpus;

/// <summary>The five documents whose every quantity is annotated; they are the material the rules were developed on.</summary>
public sealed class SeedTests
{
    [SharedFact("gold")]
    public void Every_figure_of_the_seeds_is_read_as_it_is_annotated()
    {
        var faults = new List<string>();
        foreach (var gold in Directory.GetFiles(Path.Combine(Repository.Shared!, "gold"), "*.jsonl"))
        {
            var name = Path.GetFileNameWithoutExtension(gold);
            var text = File.ReadAllText(Path.Combine(Repository.Shared!, "seeds", name + ".txt"));
            var annotations = File.ReadLines(gold)
                .Select(line => Annotation.Read(JsonDocument.Parse(line).RootElement, text));
            faults.AddRange(Comparison.Of(text, [.. annotations]).Select(fault => $"{name}: {fault}"));
        }

        faults.Should().BeEmpty();
    }
}
