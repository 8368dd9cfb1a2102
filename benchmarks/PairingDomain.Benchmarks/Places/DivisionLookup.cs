using BenchmarkDotNet.Attributes;
using NodaTime;
using PairingDomain.Places;

namespace PairingDomain.Benchmarks.Places;

/// <summary>Looking up divisions by code and by name, against a dictionary by code with its runs in a list.</summary>
[MemoryDiagnoser]
[QuickJob]
public class DivisionLookup
{
    private static readonly DivisionCatalogue Divisions = DivisionCatalogue.Embedded;
    private static readonly LocalDate On = new(2010, 3, 1);
    private static readonly DivisionCode Code = DivisionCode.Parse("522422");

    private readonly Dictionary<DivisionCode, List<Division>> byCode = [];
    private Division dafang = Divisions.Get(Code, On);
    private Division guizhou = Divisions.Find("Guizhou", On);

    [GlobalSetup]
    public void Fill()
    {
        foreach (var division in Divisions.All)
        {
            if (!byCode.TryGetValue(division.Code, out var runs))
            {
                byCode[division.Code] = runs = [];
            }

            runs.Add(division);
        }

        dafang = Divisions.Get(Code, On);
        guizhou = Divisions.Find("Guizhou", On);
    }

    [Benchmark(Baseline = true)]
    public Division? DictionaryOfRuns() => byCode[Code].Find(run => run.IsInForce(On));

    [Benchmark]
    public Division GetByCode() => Divisions.Get(Code, On);

    [Benchmark]
    public Division FindByFullName() => Divisions.Find("Dafang County", On);

    [Benchmark]
    public Division FindByStem() => Divisions.Find("毕节", On);

    [Benchmark]
    public Division FindByPath() => Divisions.Find("Leye County, Baise, Guangxi", On);

    [Benchmark]
    public Division FindByChinesePath() => Divisions.Find("广西百色地区乐业县", new LocalDate(2000, 1, 1));

    [Benchmark]
    public bool RefuseAmbiguous() => Divisions.TryFind("Chaoyang", On, out _);

    [Benchmark]
    public bool IsWithin() => Divisions.IsWithin(dafang, guizhou, On);

    [Benchmark]
    public int ChildrenOfProvince() => Divisions.Children(guizhou, On).Count;

    [Benchmark]
    public int LineOf() => Divisions.LineOf(dafang).Count;

    [Benchmark]
    public int InForceOn() => Divisions.InForceOn(dafang, new LocalDate(2020, 1, 1)).Count;
}
