using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using PairingDomain.Reading;
using PairingDomain.Reading.Documents;

namespace PairingDomain.Benchmarks.Reading;

/// <summary>A megabyte of text read, beside what anybody does with a text: counting its words, looking for runs of digits.</summary>
[QuickJob]
[MemoryDiagnoser]
public partial class ReadText
{
    private const int Bytes = 1_000_000;
    private string text = "";

    /// <summary>The name of a text of <see cref="ReadTexts"/>.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    /// <summary>The names of the texts.</summary>
    public static IEnumerable<string> Names => ReadTexts.Pieces.Keys;

    [GlobalSetup]
    public void Setup() => text = ReadTexts.Of(Name, Bytes);

    [Benchmark(Baseline = true, Description = @"regular expression \d+")]
    public int Digits() => Digits(text);

    [Benchmark(Description = "every character and its category")]
    public int Characters() => Categories(text);

    [Benchmark(Description = "split into words")]
    public int Words() => Split(text);

    [Benchmark(Description = "MentionReader.Read")]
    public int Mentions() => MentionReader.Read(text).Count;

    [Benchmark(Description = "DocumentReader.ReadDocument")]
    public int Document() => DocumentReader.ReadDocument(text).Figures.Count;

    internal static int Digits(string text) => DigitRuns().Count(text);

    internal static int Categories(string text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters;
    }

    internal static int Split(string text) => text.Split(' ', '\n', '，', '。', '、').Length;

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex DigitRuns();
}
