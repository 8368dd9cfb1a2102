using System.Globalization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Rules;

/// <summary>All words of the rule files, ready to be looked up.</summary>
internal sealed class RuleBook
{
    private readonly List<RuleFault> faults = [];
    private readonly Func<string, TextReader> open;

    /// <param name="open">Opens a rule file by its name.</param>
    public RuleBook(Func<string, TextReader> open)
    {
        this.open = open;
        foreach (var line in Lines("numerals.txt", 3))
        {
            Add(
                line,
                One(line, 0, "en", "zh") == "zh" ? ChineseNumerals
                    : line.Keys[1] == "letter" ? ScaleLetters
                    : EnglishNumerals,
                Numeral(line)
            );
        }

        foreach (var line in Lines("qualifiers.txt", 3))
        {
            var words = One(line, 1, "before", "after", "inside") switch
            {
                "before" => QualifiersBefore,
                "after" => QualifiersAfter,
                _ => QualifiersInside,
            };
            Add(line, words, QualifierOf(line));
        }

        foreach (var line in Lines("currencies.txt", 3))
        {
            Add(
                line,
                One(line, 1, "before", "after") == "before" ? CurrenciesBefore : CurrenciesAfter,
                CurrencyOf(line)
            );
        }

        ReadUnits("units.txt", 2, Units);
        ReadUnits("classifiers.txt", 1, Classifiers);
        ReadUnits("nouns-en.txt", 1, EnglishNouns);
        ReadUnits("nouns-zh.txt", 1, ChineseNouns);
        foreach (var line in Lines("ratios.txt", 3))
        {
            var rule = RatioOf(line);
            Add(
                line,
                rule?.Role switch
                {
                    RatioRole.Fraction => Fractions,
                    RatioRole.Whole or RatioRole.Change => WholeRatios,
                    _ => Ratios,
                },
                rule
            );
        }

        ReadWords(
            "words-en.txt",
            EnglishWords,
            "stop",
            "verbal",
            "modifier",
            "container",
            "plural",
            "phrasal",
            "predicate",
            "people",
            "employing",
            "spending"
        );
        ReadWords("words-zh.txt", ChineseModifiers, "modifier", "filler", "stop");
        ReadExclusions();
        ReadGovernors();
    }

    /// <summary>The rules of the package.</summary>
    public static RuleBook Embedded => Loaded.Book;

    /// <summary>What is wrong with the files; empty for good ones.</summary>
    public IReadOnlyList<RuleFault> Faults => faults;

    public Lexicon<NumeralRule> EnglishNumerals { get; } = new();
    public Lexicon<NumeralRule> ScaleLetters { get; } = new();
    public Lexicon<NumeralRule> ChineseNumerals { get; } = new();
    public Lexicon<QualifierRule> QualifiersBefore { get; } = new();
    public Lexicon<QualifierRule> QualifiersAfter { get; } = new();
    public Lexicon<QualifierRule> QualifiersInside { get; } = new();
    public Lexicon<CurrencyRule> CurrenciesBefore { get; } = new();
    public Lexicon<CurrencyRule> CurrenciesAfter { get; } = new();
    public Lexicon<UnitRule> Units { get; } = new();
    public Lexicon<UnitRule> Classifiers { get; } = new();
    public Lexicon<UnitRule> EnglishNouns { get; } = new();
    public Lexicon<UnitRule> EnglishEndings { get; } = new();
    public Lexicon<UnitRule> ChineseNouns { get; } = new();
    public Lexicon<RatioRule> Ratios { get; } = new();
    public Lexicon<RatioRule> Fractions { get; } = new();
    public Lexicon<RatioRule> WholeRatios { get; } = new();
    public Lexicon<WordRule> EnglishWords { get; } = new();
    public Lexicon<WordRule> EnglishPhrasals { get; } = new();
    public Lexicon<WordRule> EnglishPredicates { get; } = new();
    public Lexicon<WordRule> EnglishEmploying { get; } = new();
    public Lexicon<WordRule> EnglishSpending { get; } = new();
    public Lexicon<WordRule> ChineseModifiers { get; } = new();
    public Lexicon<WordRule> ChineseFillers { get; } = new();
    public Lexicon<WordRule> ChineseStops { get; } = new();
    public Lexicon<WordRule> Names { get; } = new();
    public Lexicon<WordRule> EnglishLabels { get; } = new();
    public Lexicon<WordRule> EnglishTitles { get; } = new();
    public Lexicon<WordRule> EnglishCounters { get; } = new();

    /// <summary>Words behind numbers that are furniture of a page, "23 comments".</summary>
    public Lexicon<WordRule> EnglishFurniture { get; } = new();
    public Lexicon<WordRule> ChineseLabels { get; } = new();
    public Lexicon<WordRule> Followers { get; } = new();
    public Lexicon<ClauseRule> PerBefore { get; } = new();
    public Lexicon<ClauseRule> PerAfter { get; } = new();
    public Lexicon<ClauseRule> Changes { get; } = new();
    public Lexicon<ClauseRule> Statistics { get; } = new();

    /// <summary>Opens an embedded rule file.</summary>
    public static TextReader OpenEmbedded(string file) =>
        new StreamReader(typeof(RuleBook).Assembly.GetManifestResourceStream("PairingDomain.Reading." + file)!);

    private IReadOnlyList<RuleLine> Lines(string file, int keys)
    {
        using var source = open(file);
        return RuleFile.Read(file, source, keys, faults);
    }

    private void Add<T>(RuleLine line, Lexicon<T> words, T? meaning)
        where T : class
    {
        if (meaning is null)
        {
            return;
        }

        foreach (var word in line.Words.Select(Folding.Fold).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!words.TryAdd(word, meaning))
            {
                faults.Add(line.Fault($"'{word}' stands in another line already"));
            }
        }
    }

    private string One(RuleLine line, int key, params string[] allowed)
    {
        if (!allowed.Contains(line.Keys[key]))
        {
            faults.Add(line.Fault($"'{line.Keys[key]}' is none of {string.Join(", ", allowed)}"));
        }

        return line.Keys[key];
    }

    private NumeralRule? Numeral(RuleLine line)
    {
        var role = One(line, 1, "unit", "scale", "letter", "vague");
        if (!long.TryParse(line.Keys[2], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            faults.Add(line.Fault($"'{line.Keys[2]}' is no whole number"));
            return null;
        }

        return new(
            role switch
            {
                "unit" => NumeralRole.Unit,
                "scale" => NumeralRole.Scale,
                "letter" => NumeralRole.Letter,
                _ => NumeralRole.Vague,
            },
            value
        );
    }

    private QualifierRule? QualifierOf(RuleLine line)
    {
        switch (line.Keys[2])
        {
            case "about":
                return new(Qualifier.About);
            case "nearly":
                return new(Qualifier.Nearly);
            case "over":
                return new(Qualifier.Over);
            case "under":
                return new(Qualifier.Under);
            case "at-least":
                return new(Qualifier.AtLeast);
            case "at-most":
                return new(Qualifier.AtMost);
            case "up-to":
                return new(Qualifier.UpTo);
            case "exact":
                return new(Qualifier.Exact);
            default:
                faults.Add(line.Fault($"'{line.Keys[2]}' is no qualifier"));
                return null;
        }
    }

    private CurrencyRule? CurrencyOf(RuleLine line)
    {
        var currencies = new List<Currency>();
        foreach (var code in line.Keys[2].Split(' '))
        {
            if (!Currency.TryOf(code, out var currency))
            {
                faults.Add(line.Fault($"'{code}' is no currency"));
                return null;
            }

            currencies.Add(currency);
        }

        return new(currencies.AsReadOnly());
    }

    private Unit? UnitOf(RuleLine line, string code)
    {
        if (Unit.TryOf(code, out var unit))
        {
            return unit;
        }

        try
        {
            return Unit.Counted(code);
        }
        catch (ArgumentException exception)
        {
            faults.Add(line.Fault(exception.Message));
            return null;
        }
    }

    private void ReadUnits(string file, int keys, Lexicon<UnitRule> words)
    {
        foreach (var line in Lines(file, keys))
        {
            var code = line.Keys[keys - 1];
            if (keys == 2 && code[0] == '{' && code[^1] == '}')
            {
                code = code[1..^1];
            }
            else if (keys == 2 && !Unit.TryOf(code, out _))
            {
                faults.Add(line.Fault($"'{code}' is no unit of the catalogue"));
                continue;
            }

            var rule = new UnitRule(code == "?" ? null : UnitOf(line, code));
            var endings = line.Words.Where(word => word[0] == '-').Select(word => word[1..]).ToList();
            Add(line with { Words = endings }, EnglishEndings, rule);
            Add(line with { Words = [.. line.Words.Where(word => word[0] != '-')] }, words, rule);
        }
    }

    private RatioRule? RatioOf(RuleLine line)
    {
        var role = One(line, 1, "fraction", "percent", "point", "permille", "multiple", "whole", "change");
        if (!Rational.TryParse(line.Keys[2], out var value))
        {
            faults.Add(line.Fault($"'{line.Keys[2]}' is no number"));
            return null;
        }

        return new(
            role switch
            {
                "fraction" => RatioRole.Fraction,
                "percent" => RatioRole.Percent,
                "point" => RatioRole.Point,
                "permille" => RatioRole.Permille,
                "multiple" => RatioRole.Multiple,
                "whole" => RatioRole.Whole,
                _ => RatioRole.Change,
            },
            value
        );
    }

    private void ReadWords(string file, Lexicon<WordRule> english, params string[] roles)
    {
        foreach (var line in Lines(file, 1))
        {
            var role = One(line, 0, roles);
            var words = (file, role) switch
            {
                ("words-en.txt", "phrasal") => EnglishPhrasals,
                ("words-en.txt", "predicate" or "people") => EnglishPredicates,
                ("words-en.txt", "spending") => EnglishSpending,
                ("words-en.txt", "employing") => EnglishEmploying,
                ("words-en.txt", _) => english,
                (_, "modifier") => ChineseModifiers,
                (_, "filler") => ChineseFillers,
                _ => ChineseStops,
            };
            Add(line, words, new WordRule(role));
        }
    }

    private void ReadExclusions()
    {
        foreach (var line in Lines("exclusions.txt", 1))
        {
            var role = One(line, 0, "name", "slogan", "label", "title", "counter", "furniture", "label-zh", "follows");
            var words = role switch
            {
                "label" => EnglishLabels,
                "title" => EnglishTitles,
                "counter" => EnglishCounters,
                "furniture" => EnglishFurniture,
                "label-zh" => ChineseLabels,
                "follows" => Followers,
                _ => Names,
            };
            Add(line, words, new WordRule(role));
        }
    }

    private void ReadGovernors()
    {
        foreach (var line in Lines("governors.txt", 3))
        {
            var role = One(line, 1, "statistics", "per-before", "per-after", "change");
            var (words, unit) = role switch
            {
                "statistics" => (Statistics, null),
                "per-before" => (PerBefore, UnitOf(line, line.Keys[2])),
                "per-after" => (PerAfter, UnitOf(line, line.Keys[2])),
                _ => (Changes, null),
            };
            Add(line, words, new ClauseRule(role, line.Keys[2], unit));
        }
    }

    // A class of its own, so that a book of other files does not load the embedded one.
    private static class Loaded
    {
        public static readonly RuleBook Book = new(OpenEmbedded);
    }
}
