using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Finds what a Chinese number counts: by its measure word, the noun behind that, or the noun in front of the number.</summary>
internal sealed class ChineseNouns(RuleBook rules, string text)
{
    // Words that no rule knows between a measure word and its noun: 个“凤山核桃”加工项目.
    private const int MostUnknown = 8;
    private const int MostWords = 12;

    // Measure words that leave no doubt about what they count, whatever noun follows.
    private static readonly string[] Certain =
    [
        "person",
        "person-time",
        "household",
        "head",
        "bird",
        "vehicle",
        "bottle",
        "box",
        "book",
        "course",
    ];

    private static readonly string[] Divisions =
    [
        "village",
        "town",
        "county",
        "district",
        "city",
        "prefecture",
        "province",
    ];

    /// <summary>Adds measure word and noun; false where they show that the number is no figure.</summary>
    public bool TryComplete(Draft draft, int behind)
    {
        var number = draft.Number;
        var isOne = number.IsChinese && number.Value == 1 && number.End == number.Start + 1;
        var afterQualifier = behind;
        if (rules.QualifiersAfter.TryAt(text, behind, out _, out var qualifying))
        {
            afterQualifier = behind + qualifying;
        }

        if (
            rules.Classifiers.TryAt(text, behind, out var classifier, out var length)
            && !IsLongerNoun(classifier, behind, length)
        )
        {
            return (!isOne || IsOneOfThem(number.Start, behind + length))
                && TryClassified(draft, behind, length, classifier);
        }

        // 15县, 1793项目: a noun without a measure word. 两省 are both of them.
        if (FindBehind(afterQualifier, 0, out var noun, out var rule))
        {
            if (number.IsChinese && !number.HasScale && number.Value <= 10)
            {
                return false;
            }

            Set(draft, noun, rule, "noun-behind");
            draft.IsDirect = noun.Start == afterQualifier;
            draft.End = draft.UnitEnd = draft.IsDirect ? noun.End : draft.End;
            return true;
        }

        if (number.IsChinese && number.Value <= 10)
        {
            return false;
        }

        if (FindInFront(draft.Number.Start, out noun, out rule))
        {
            Set(draft, noun, rule, "noun-in-front");
            return true;
        }

        return (!number.IsChinese || number.HasScale)
            && !Dates.IsYearLike(number)
            && (number.IsGrouped || number.HasScale || number.IsDecimal);
    }

    private bool TryClassified(Draft draft, int behind, int length, UnitRule classifier)
    {
        var end = behind + length;
        var number = draft.Number;
        if (text[behind] == '期' && number.IsChinese && IsStage(number, end))
        {
            return false;
        }

        draft.End = draft.UnitEnd = end;
        draft.IsDirect = true;
        draft.Unit = classifier.Unit;
        draft.IsGeneric = classifier.Unit is null;
        draft.Note("measure-word", behind, end, text);
        if (classifier.Unit is { } certain && Certain.Contains(certain.Code))
        {
            // 入园企业达到30户: firms are counted by households too.
            if (
                certain == Unit.Household
                && FindInFront(number.Start, out var firms, out var firm)
                && firm.Unit?.Code is "enterprise" or "cooperative"
            )
            {
                Set(draft, firms, firm, "noun-in-front");
                return true;
            }

            if (FindBehind(end, 0, out var who, out var kind) && kind.Unit == certain)
            {
                draft.Noun = who;
                draft.Note("noun-behind", who.Start, who.End, text);
            }

            return true;
        }

        var from = rules.QualifiersAfter.TryAt(text, end, out _, out var qualifying) ? end + qualifying : end;
        var unknown = classifier.Unit is null ? MostUnknown : 0;
        if (
            FindBehind(from, unknown, out var noun, out var rule) && MayRefine(classifier, behind, rule, isBehind: true)
        )
        {
            Set(draft, noun, rule, "noun-behind");
            if (noun.Start == end)
            {
                draft.End = noun.End;
            }

            return true;
        }

        if (FindInFront(number.Start, out noun, out rule) && MayRefine(classifier, behind, rule, isBehind: false))
        {
            Set(draft, noun, rule, "noun-in-front");
            return true;
        }

        return classifier.Unit is not null
            || !number.IsChinese
            || number.Value is not { } value
            || value > 20
            || draft.Qualifier != Qualifier.Exact;
    }

    // 园区三期 and 二期工程 are stages, 举办三期培训班 three courses.
    private bool IsStage(NumberToken number, int end) =>
        text[number.Start] == '二'
        || (
            number.Value <= 5
            && !(rules.ChineseNouns.TryAt(text, end, out var noun, out _) && noun.Unit?.Code is "course" or "session")
            && !rules.ChineseModifiers.TryAt(text, end, out _, out _)
        );

    // 6栋教师周转房 are buildings, 凉山州11县 are counties: persons and divisions take the place of no measure word that says more.
    private bool MayRefine(UnitRule classifier, int at, UnitRule noun, bool isBehind)
    {
        if (noun.Unit is not { } unit)
        {
            return false;
        }

        return classifier.Unit is { } measure
            ? !Divisions.Contains(measure.Code)
                && !Divisions.Contains(unit.Code)
                && (unit != Unit.Person || (isBehind && measure.Code is not ("building" or "room" or "session")))
            : text[at] == '个' || unit != Unit.Person;
    }

    private void Set(Draft draft, (int Start, int End) noun, UnitRule rule, string name)
    {
        draft.Noun = noun;
        draft.Unit = rule.Unit;
        draft.Note(name, noun.Start, noun.End, text);
    }

    // 希望小学一所: one stands behind its noun where it is counted, in front where it is an article.
    private bool IsOneOfThem(int start, int end) =>
        (end == text.Length || text[end] is '，' or '。' or '、' or '；') && FindInFront(start, out _, out _);

    // 县级医院 are hospitals: what begins a longer word is no measure word.
    private bool IsLongerNoun(UnitRule classifier, int at, int length) =>
        classifier.Unit is { } unit
        && Divisions.Contains(unit.Code)
        && (
            (rules.ChineseNouns.TryAt(text, at, out _, out var noun) && noun > length)
            || (rules.ChineseModifiers.TryAt(text, at, out _, out var modifier) && modifier > length)
        );

    // The last noun of a chain of nouns and modifiers.
    private bool FindBehind(int at, int unknown, out (int Start, int End) noun, out UnitRule rule)
    {
        noun = default;
        rule = null!;
        var found = false;
        for (var words = 0; words < MostWords && at < text.Length; words++)
        {
            var isNoun = rules.ChineseNouns.TryAt(text, at, out var known, out var length);
            var isModifier = rules.ChineseModifiers.TryAt(text, at, out _, out var modifier);
            if (isNoun && length >= modifier)
            {
                (found, noun, rule) = (true, (at, at + length), known!);
                at += length;
            }
            else if (isModifier)
            {
                if (found && text[at] is '的' or '等' or '类')
                {
                    return true;
                }

                at += modifier;
            }
            else if (found || unknown == 0 || !MaySkip(at) || (text[at] == '、' && words == 0))
            {
                return found;
            }
            else
            {
                (unknown, at) = (unknown - 1, at + 1);
            }
        }

        return found;
    }

    private bool MaySkip(int at) =>
        (Characters.IsHan(text[at]) || Characters.IsLetter(text[at]) || text[at] is '"' or '、' or '-' or '·')
        && rules.ChineseNumerals.Find(text.AsSpan(at, 1)) is null
        && !rules.ChineseStops.TryAt(text, at, out _, out _);

    // A closing quotation mark, or a short aside in brackets: 卫生院（室）69所.
    private int BeforeAside(int at)
    {
        const int Longest = 16;
        if (at > 0 && text[at - 1] is '"' or '》')
        {
            return at - 1;
        }

        if (at > 0 && text[at - 1] == ')')
        {
            var from = Math.Max(0, at - Longest);
            var open = text.AsSpan(from, at - from).LastIndexOf('(');
            return open >= 0 ? from + open : at;
        }

        return at;
    }

    // 实施项目共1793个: the noun in front of the number, behind words such as 共.
    private bool FindInFront(int start, out (int Start, int End) noun, out UnitRule rule)
    {
        var at = start;
        for (var words = 0; words < 4; words++)
        {
            at = BeforeAside(Blanks.SkipBack(text, at));
            if (rules.ChineseNouns.TryBefore(text, at, out rule!, out var length))
            {
                noun = (at - length, at);
                return true;
            }

            if (
                rules.QualifiersBefore.TryBefore(text, at, out _, out length)
                || rules.ChineseFillers.TryBefore(text, at, out _, out length)
            )
            {
                at -= length;
                continue;
            }

            break;
        }

        noun = default;
        rule = null!;
        return false;
    }
}
