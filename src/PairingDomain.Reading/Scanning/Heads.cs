using PairingDomain.Monetary;
using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Reads the currency and the qualifier around a number and decides whether it is a figure after all.</summary>
internal sealed class Heads(RuleBook rules, string text, string original)
{
    private const int CodeLength = 3;

    /// <summary>Adds currency and qualifier; false where the number is no figure.</summary>
    /// <param name="draft">The mention with what stands behind its number.</param>
    /// <param name="floor">Where the mention before it ends: nothing in front of that belongs to this one.</param>
    public bool Complete(Draft draft, int floor)
    {
        ReadCurrency(draft, floor);
        ReadQualifierInFront(draft, floor);
        ReadQualifierBehind(draft);
        ReadSign(draft);
        return IsFigure(draft);
    }

    // －412万元, 同比-3.2%: a minus sign, not a dash, a bullet or what joins a range.
    private void ReadSign(Draft draft)
    {
        var at = draft.Number.Start - 1;
        if (
            at <= 0
            || text[at] != '-'
            || draft.Start <= at
            || !draft.Number.IsDigits
            || draft.Kind is not (MentionKind.Money or MentionKind.Percent)
            || draft.Upper is not null
        )
        {
            return;
        }

        var before = text[at - 1];
        var isMinus = original[at] is '－' or '−'
            ? !Characters.IsLetterOrDigit(before) && before is not ('-' or '%' or '元')
            : before is '为' or '达' or '长' or '比' or '幅' or '是' or '(' or ':'
                || (before == ' ' && at > 1 && text[at - 2] is not ('\n' or ' '));
        if (isMinus)
        {
            draft.Value = -draft.Value;
            draft.Start = at;
            draft.Note("minus", at, at + 1, original);
        }
    }

    private void ReadCurrency(Draft draft, int floor)
    {
        var end = Blanks.SkipBack(text, draft.Start);
        if (!rules.CurrenciesBefore.TryBefore(text, end, out var rule, out var length))
        {
            (rule, length) = (CodeBefore(end), CodeLength);
        }

        if (rule is null || end - length < floor || (length == 1 && !IsSign(draft, end - 1)))
        {
            return;
        }

        if (draft.Kind is MentionKind.Percent or MentionKind.Ratio or MentionKind.Measure)
        {
            return;
        }

        if (draft.Kind != MentionKind.Money)
        {
            draft.Kind = MentionKind.Money;
            draft.Currencies = rule.Currencies;
            (draft.Unit, draft.Noun) = (null, null);
            draft.End = Math.Max(
                draft.Number.End,
                draft.UnitEnd > draft.Number.End && draft.Upper is not null ? draft.End : draft.Number.End
            );
        }

        draft.Start = end - length;
        draft.IsDirect = true;
        draft.Note("currency", draft.Start, end, original);
    }

    // "Y 12.5 million", "Y1,200"; an axis, a vitamin and "Y2K" are no yuan.
    private bool IsSign(Draft draft, int at) =>
        !Characters.IsLetter(text[at])
        || (
            text[at] == 'Y' && draft.Number.Value >= 100 && !text.AsSpan(at).StartsWith("Y2K", StringComparison.Ordinal)
        );

    // "DKK 14 million": any code of ISO 4217 in capitals.
    private CurrencyRule? CodeBefore(int end) =>
        end >= CodeLength
        && (end == CodeLength || !Characters.IsLetterOrDigit(text[end - CodeLength - 1]))
        && text.AsSpan(end - CodeLength, CodeLength) is var code
        && code.IndexOfAnyExceptInRange('A', 'Z') < 0
        && Currency.TryOf(code, out var currency)
            ? new CurrencyRule([currency])
            : null;

    // <p>350人, <b>12</b>: the bracket of a tag says nothing about a number.
    private bool IsTag(int at) =>
        at > 0
        && (
            text[at] == '>' && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '"' or '\'')
            || text[at] == '<' && at + 1 < text.Length && text[at + 1] is '/'
        );

    private void ReadQualifierInFront(Draft draft, int floor)
    {
        var end = Blanks.SkipBack(text, draft.Start);
        if (
            !rules.QualifiersBefore.TryBefore(text, end, out var rule, out var length)
            || end - length < floor
            || IsTag(end - length)
            || IsPartOfWord(end - length, end, draft)
        )
        {
            ReadQualifierOfVerb(draft, end, floor);
            return;
        }

        if (IsPhrasal(end - length, end))
        {
            return;
        }

        // "29.6% higher than CNY 66 million" compares.
        if (
            floor > 0
            && Blanks.SkipBack(text, end - length) <= floor
            && text.AsSpan(end - length, length).EndsWith(" than", StringComparison.OrdinalIgnoreCase)
        )
        {
            return;
        }

        draft.Start = end - length;
        if (rule.Qualifier == Qualifier.Exact)
        {
            return;
        }

        draft.Qualifier = rule.Qualifier;
        draft.QualifierSpan = (end - length, end);
        draft.Note("qualifier-before", end - length, end, original);
    }

    // 每年至少召开1次会议, 最多可容纳200人: the verb stands between the qualifier and its number.
    private void ReadQualifierOfVerb(Draft draft, int end, int floor)
    {
        const int Longest = 6;
        for (var at = end; at >= floor + 2 && end - at <= Longest && Characters.IsHan(text[at - 1]); at--)
        {
            if (text[at - 1] is '少' or '多' && text[at - 2] is '至' or '最')
            {
                draft.Qualifier = text[at - 1] == '少' ? Qualifier.AtLeast : Qualifier.UpTo;
                draft.QualifierSpan = (at - 2, at);
                draft.Note("qualifier-of-verb", at - 2, at, original);
                return;
            }
        }
    }

    // 最近 and 附近 do not mean "nearly", 节约 and 合约 not "about", 赶超 not "over".
    private bool IsPartOfWord(int start, int end, Draft draft) =>
        end - start == 1
        && start > 0
        && (text[start], text[start - 1]) switch
        {
            ('近', '最' or '附' or '临' or '邻' or '靠' or '亲' or '新' or '远' or '就') => true,
            ('约', '节' or '合' or '条' or '签' or '预' or '公' or '制') => true,
            ('超', '赶' or '高') => true,
            ('满', '圆' or '充' or '美' or '丰' or '爆') => true,
            ('破', '打' or '攻') => true,
            ('上', _) => !draft.Number.IsBare,
            _ => false,
        };

    // "handed over 45 yuan": the word belongs to the verb in front of it.
    private bool IsPhrasal(int start, int end) =>
        text[start..end] is "over" or "about" or "around"
        && rules.EnglishPhrasals.TryBefore(text, Blanks.SkipBack(text, start), out _, out _);

    private void ReadQualifierBehind(Draft draft)
    {
        foreach (var end in new[] { draft.End, draft.UnitEnd, draft.Number.End })
        {
            var at = Blanks.Skip(text, end);
            if (
                rules.QualifiersAfter.TryAt(text, at, out var rule, out var length)
                && !(text[at] == '以' && at > end + 1)
                && !(rule.Qualifier == Qualifier.Under && IsNumber(Blanks.Skip(text, at + length)))
            )
            {
                if (draft.Qualifier == Qualifier.Exact)
                {
                    draft.Qualifier = rule.Qualifier;
                    draft.QualifierSpan = (at, at + length);
                }

                draft.Note("qualifier-behind", at, at + length, original);
                draft.End = Math.Max(draft.End, at + length);
                return;
            }
        }

        // 两倍多, 3万元多: behind a unit at the end of its phrase.
        if (
            draft is { IsDirect: true, Qualifier: Qualifier.Exact, Kind: not MentionKind.Count }
            && draft.End < text.Length
            && text[draft.End] is '多' or '余'
            && !(draft.End + 1 < text.Length && (text[draft.End + 1] is '样' or '于' or '元' or '数' or '年' or '个'))
        )
        {
            draft.Qualifier = Qualifier.Over;
            draft.QualifierSpan = (draft.End, draft.End + 1);
            draft.Note("qualifier-behind", draft.End, draft.End + 1, original);
            draft.End++;
        }
    }

    // 20户不到3万元: the qualifier belongs to what follows.
    private bool IsNumber(int at) =>
        at < text.Length
        && (Characters.IsDigit(text[at]) || rules.ChineseNumerals.Find(text.AsSpan(at, 1)) is not null);

    private bool IsFigure(Draft draft)
    {
        var number = draft.Number;
        if (Dates.IsYearLike(number) && !draft.IsDirect)
        {
            return false;
        }

        // A malformed number without a unit is a code, a version or a list.
        if (number.Readings.Count > 0 && !draft.IsDirect && draft.Kind != MentionKind.Money)
        {
            return draft.Noun is not null;
        }

        // 千村示范: a multiplier without a number counts only behind a qualifier, 上百名, or in front of one, 百余名.
        if (
            number.IsBare
            && draft.Kind is MentionKind.Count or MentionKind.Money
            && draft.Qualifier == Qualifier.Exact
            && (draft.IsChinese || number.Value >= 10_000 || !IsAfterArticle(number.Start))
        )
        {
            return false;
        }

        if (draft.HasUnit || draft.IsGeneric)
        {
            return true;
        }

        draft.IsWeak = !(
            (number.IsDigits || (number.IsChinese && number.HasScale && !number.IsBare))
            && (number.IsGrouped || number.HasScale || draft.IsDirect || draft.QualifierSpan?.Start < number.Start)
        );
        return !draft.IsWeak || !draft.IsChinese;
    }

    // "a thousand", "in the past hundred years".
    private bool IsAfterArticle(int start)
    {
        var end = Blanks.SkipBack(text, start);
        var at = end;
        while (at > 0 && end - at < 12 && Characters.IsLetter(text[at - 1]))
        {
            at--;
        }

        return text[at..end] is "a" or "the" or "past" or "last" or "one" or "A" or "per";
    }
}
