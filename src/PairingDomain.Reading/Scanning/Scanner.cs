using System.Buffers;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Goes through a text once, from number to number.</summary>
internal sealed class Scanner
{
    private const int LongestWord = 11;

    private static readonly SearchValues<char> Starts = SearchValues.Create(
        "0123456789零〇○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万萬亿億数几半翻zotfsenhmbdqaZOTFSENHMBDQA"
    );

    private readonly string original;
    private readonly string text;
    private readonly ReadingConventions conventions;
    private readonly RuleBook rules;
    private readonly ChineseNumbers chineseNumbers;
    private readonly Exclusions exclusions;
    private readonly Tails tails;
    private readonly Heads heads;
    private readonly Sentences sentences;
    private readonly WholeRatios ratios;

    public Scanner(string original, RuleBook rules, ReadingConventions conventions)
    {
        this.conventions = conventions;
        this.original = original;
        this.rules = rules;
        text = Folding.Fold(original);
        chineseNumbers = new ChineseNumbers(rules, text, original);
        exclusions = new Exclusions(rules, text);
        sentences = new Sentences(rules, text);
        tails = new Tails(rules, text, original, NumberAt);
        heads = new Heads(rules, text, original);
        ratios = new WholeRatios(rules, text, original);
    }

    public List<Mention> Read()
    {
        var drafts = new List<Draft>();
        var at = 0;
        var floor = 0;
        while ((at = NextStart(at)) < text.Length)
        {
            if (exclusions.NameEnd(at) is var named && named > at)
            {
                at = named;
                continue;
            }

            var draft = ratios.At(at) ?? FigureAt(at, out at);
            if (draft is null)
            {
                continue;
            }

            at = draft.Number.End;
            if (heads.Complete(draft, floor))
            {
                drafts.Add(draft);
                floor = at = Math.Max(draft.End, at);
            }
        }

        new Coordination(sentences, text, original).Complete(drafts);
        new Ellipsis(rules, sentences, text, original).Complete(drafts);
        drafts.RemoveAll(draft => draft.IsWeak);
        drafts = new TableFigures(text, original).Complete(drafts);
        new Clauses(rules, text, original, sentences, conventions).Complete(drafts);
        return drafts.ConvertAll(draft => draft.Build(original));
    }

    // The number at a place with what stands behind it; null, and where to go on, for what is no figure.
    private Draft? FigureAt(int at, out int next)
    {
        var number = NumberAt(at, out var end);
        if (number is null)
        {
            next = Math.Max(end, at + 1);
            return null;
        }

        if (exclusions.EndOfNoFigure(number) is var excluded && excluded > at)
        {
            next = excluded;
            return null;
        }

        var draft = new Draft(number);
        next = number.End;
        return tails.Complete(draft) ? draft : null;
    }

    /// <summary>The number that begins at a place, with its multiplier; null where none does.</summary>
    public NumberToken? NumberAt(int at, out int end)
    {
        end = at;
        if (at >= text.Length)
        {
            return null;
        }

        if (Characters.IsDigit(text[at]))
        {
            var digits = DigitNumbers.Read(text, original, at, out end);
            if (digits is null)
            {
                return null;
            }

            var chinese = chineseNumbers.WithScale(digits);
            return chinese.End > digits.End ? chinese : EnglishNumbers.WithScale(rules, text, digits);
        }

        if (Characters.IsHan(text[at]))
        {
            return chineseNumbers.Read(at, out end);
        }

        var words = EnglishNumbers.Read(rules, text, at);
        end = words?.End ?? at;
        return words;
    }

    // The next digit, Chinese numeral or first letter of an English word that may begin a number.
    private int NextStart(int at)
    {
        while (at < text.Length)
        {
            var found = text.AsSpan(at).IndexOfAny(Starts);
            if (found < 0)
            {
                return text.Length;
            }

            at += found;
            if (!Characters.IsLetter(text[at]))
            {
                return at;
            }

            if ((at == 0 || !Characters.IsLetterOrDigit(text[at - 1])) && MayBegin(EnglishNumbers.Word(text, at)))
            {
                return at;
            }

            at++;
        }

        return at;
    }

    private bool MayBegin(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord
        && (
            word is "a" or "an" or "A" or "An"
            || rules.EnglishNumerals.Find(word) is not null
            || rules.WholeRatios.Find(word) is not null
        );
}
