using PairingDomain.Figures;
using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;

namespace PairingDomain.Reading.Measuring;

/// <summary>
/// The rules that tell a measure from words, read from measure-words.txt, measures-own.txt and measures.txt; the files say
/// their format at their top.
/// </summary>
internal sealed class MeasureBook
{
    /// <summary>What a rule is of, beside the codes of units.</summary>
    private static readonly string[] Kinds = ["money", "percent", "ratio", "any"];

    private readonly List<RuleFault> faults = [];
    private readonly Dictionary<string, string[]> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Measure> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MeasureRule>> rules = new(StringComparer.Ordinal);

    /// <param name="open">Opens a rule file by its name.</param>
    public MeasureBook(Func<string, TextReader> open)
    {
        ReadClasses(Lines(open, "measure-words.txt", 1));
        ReadOwn(Lines(open, "measures-own.txt", 5));
        foreach (var line in Lines(open, "bases.txt", 1))
        {
            ReadBasis(line);
        }

        var lines = Lines(open, "measures.txt", 2);
        Number(lines);
        foreach (var line in lines)
        {
            ReadRule(line);
        }
    }

    /// <summary>The rules of the package.</summary>
    public static MeasureBook Embedded => Loaded.Book;

    /// <summary>What is wrong with the files; empty for good ones.</summary>
    public IReadOnlyList<RuleFault> Faults => faults;

    public CueTrie Cues { get; } = new();

    /// <summary>Measures whose figures hold on a day.</summary>
    public HashSet<string> Stocks { get; } = new(StringComparer.Ordinal);

    /// <summary>Measures whose figures hold at any time.</summary>
    public HashSet<string> Timeless { get; } = new(StringComparer.Ordinal);

    /// <summary>The rules for what a mention is, in the order of the file.</summary>
    public IReadOnlyList<MeasureRule> RulesOf(Mention mention) =>
        mention.Kind switch
        {
            MentionKind.Money => RulesOf("money"),
            MentionKind.Percent => RulesOf("percent"),
            MentionKind.Ratio => RulesOf("ratio"),
            _ => mention.Unit is { } unit ? RulesOf(KeyOf(unit)) : [],
        };

    /// <summary>A measure of the catalogue or of measures-own.txt.</summary>
    public Measure? MeasureOf(string code) =>
        Measures.TryOf(code, out var measure) ? measure : own.GetValueOrDefault(code);

    private IReadOnlyList<RuleLine> Lines(Func<string, TextReader> open, string file, int keys)
    {
        using var source = open(file);
        return RuleFile.Read(file, source, keys, faults);
    }

    private void ReadClasses(IReadOnlyList<RuleLine> lines)
    {
        foreach (var line in lines)
        {
            if (!classes.TryAdd(line.Keys[0], [.. line.Words]))
            {
                faults.Add(line.Fault($"the class '{line.Keys[0]}' stands twice"));
            }
        }
    }

    private void ReadBasis(RuleLine line)
    {
        if (line.Keys[0] is not ("stock" or "timeless"))
        {
            faults.Add(line.Fault($"'{line.Keys[0]}' is neither stock nor timeless"));
        }

        foreach (var code in line.Words)
        {
            if (MeasureOf(code) is null)
            {
                faults.Add(line.Fault($"'{code}' is no measure"));
            }

            (line.Keys[0] == "stock" ? Stocks : Timeless).Add(code);
        }
    }

    private void ReadOwn(IReadOnlyList<RuleLine> lines)
    {
        foreach (var line in lines)
        {
            var units = line.Keys[4].Split(' ').Where(code => code != "-").Select(UnitOf).ToArray();
            if (
                !Enum.TryParse<MeasureKind>(line.Keys[1], out var kind)
                || !Enum.TryParse<Additivity>(line.Keys[2], out var additivity)
                || !Enum.TryParse<MeasureGroup>(line.Keys[3], out var group)
            )
            {
                faults.Add(line.Fault("the kind, the additivity or the group is none of the core"));
                continue;
            }

            try
            {
                var name = string.Join(", ", line.Words);
                if (
                    !own.TryAdd(
                        line.Keys[0],
                        Measure.Define(line.Keys[0], kind, additivity, group, name, name, units: units)
                    )
                )
                {
                    faults.Add(line.Fault($"'{line.Keys[0]}' stands twice"));
                }
            }
            catch (ArgumentException exception)
            {
                faults.Add(line.Fault(exception.Message));
            }
        }
    }

    // Every word gets its number before the first set of words is made, so that all sets have one size.
    private void Number(IReadOnlyList<RuleLine> lines)
    {
        foreach (
            var word in lines.SelectMany(line => line.Words).SelectMany(Parts).SelectMany(part => WordsOf(part.Words))
        )
        {
            Cues.Add(word);
        }
    }

    private void ReadRule(RuleLine line)
    {
        if (MeasureOf(line.Keys[0]) is not { } measure)
        {
            faults.Add(line.Fault($"'{line.Keys[0]}' is no measure"));
            return;
        }

        foreach (var of in line.Keys[1].Split(' '))
        {
            // "~" marks a unit that reports use although the measure does not count in it: told, but no figure.
            if (!Kinds.Contains(of) && of.StartsWith('~') == Fits(measure, of.TrimStart('~')))
            {
                faults.Add(line.Fault($"'{of}' does not go with what {measure.Code} counts"));
                continue;
            }

            var key = Kinds.Contains(of) ? of : KeyOf(UnitOf(of.TrimStart('~')));
            if (!rules.TryGetValue(key, out var list))
            {
                rules.Add(key, list = []);
            }

            foreach (var alternative in line.Words)
            {
                list.Add(
                    new MeasureRule(line.Line, measure, [.. Parts(alternative).Select(part => Condition(line, part))])
                );
            }
        }
    }

    private List<MeasureRule> RulesOf(string key) => rules.GetValueOrDefault(key) ?? [];

    // Metres and kilometres are of one length; persons and person-times are not one.
    private static string KeyOf(Unit unit) => unit.IsCount ? unit.Code : unit.Dimension.Name;

    private static bool Fits(Measure measure, string code) => measure.Units.Any(unit => unit.ConvertsTo(UnitOf(code)));

    private static Unit UnitOf(string code) => Unit.TryOf(code, out var unit) ? unit : Unit.Counted(code);

    private static IEnumerable<(string Zone, bool IsForbidden, string Words)> Parts(string alternative)
    {
        foreach (var part in alternative.Split(" + "))
        {
            var isForbidden = part.StartsWith('!');
            var rest = isForbidden ? part[1..] : part;
            var colon = rest.IndexOf(':', StringComparison.Ordinal);
            yield return colon < 0 ? ("near", isForbidden, rest) : (rest[..colon], isForbidden, rest[(colon + 1)..]);
        }
    }

    private IEnumerable<string> WordsOf(string words) =>
        words
            .Split('/')
            .SelectMany(word => word.StartsWith('<') ? classes.GetValueOrDefault(word.Trim('<', '>')) ?? [] : [word]);

    private MeasureCondition Condition(RuleLine line, (string Zone, bool IsForbidden, string Words) part)
    {
        if (!Enum.TryParse<Zone>(part.Zone, ignoreCase: true, out var zone))
        {
            faults.Add(line.Fault($"'{part.Zone}' is no zone"));
        }

        foreach (
            var name in part
                .Words.Split('/')
                .Where(word => word.StartsWith('<') && !classes.ContainsKey(word.Trim('<', '>')))
        )
        {
            faults.Add(line.Fault($"no class {name}"));
        }

        var cues = new CueSet(Cues.Count);
        foreach (var word in WordsOf(part.Words))
        {
            cues.Add(Cues.Add(word));
        }

        return new MeasureCondition(zone, part.IsForbidden, cues);
    }

    // A class of its own, so that a book of other files does not load the embedded one.
    private static class Loaded
    {
        public static readonly MeasureBook Book = new(RuleBook.OpenEmbedded);
    }
}
