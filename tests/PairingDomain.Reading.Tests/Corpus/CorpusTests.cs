using System.Text.Json;

namespace PairingDomain.Reading.Tests.Corpus;

/// <summary>
/// Sentences written for this project, one construction each, with the figures that are in them: what must be found, how it
/// is typed, and what must be left alone.
/// </summary>
public sealed class CorpusTests
{
    // What is not read as a person reads it, and why.
    private static readonly Dictionary<string, string> Open = new(StringComparer.Ordinal)
    {
        ["en-347"] = "what 8,000 counts is only said by the verb 'trained' at the end of the sentence",
    };

    private static readonly Dictionary<string, JsonElement> Sentences = new[] { "English", "Chinese" }
        .SelectMany(file => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", file + ".jsonl")))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToDictionary(sentence => sentence.GetProperty("id").GetString()!, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. Sentences.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sentence_is_read_as_a_person_reads_it(string id)
    {
        var sentence = Sentences[id];
        var text = sentence.GetProperty("text").GetString()!;
        var annotations = sentence
            .GetProperty("figures")
            .EnumerateArray()
            .Select(figure => Annotation.Read(figure, text));
        var faults = Comparison.Of(text, [.. annotations]);
        if (Open.TryGetValue(id, out var reason))
        {
            faults.Should().NotBeEmpty($"{id} is listed as open ({reason}); it is read now");
        }
        else
        {
            faults.Should().BeEmpty($"the sentence is “{text}”");
        }
    }

    [Theory]
    [InlineData("en-", 300)]
    [InlineData("zh-", 300)]
    public void There_are_sentences_enough_of_each_language(string prefix, int least) =>
        Sentences
            .Keys.Count(id => id.StartsWith(prefix, StringComparison.Ordinal))
            .Should()
            .BeGreaterThanOrEqualTo(least);

    [Fact]
    public void Hardly_any_sentence_is_open() => Open.Should().HaveCountLessThan(10);
}
