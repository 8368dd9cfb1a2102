using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Where sentences and clauses of a folded text end.</summary>
internal sealed class Sentences(RuleBook rules, string text)
{
    // No clause is longer; a bound keeps hostile texts linear.
    private const int Most = 200;

    private (int At, int Start) last;

    /// <summary>The index of the first character of the sentence that a place belongs to.</summary>
    public int StartOf(int at)
    {
        // Asked from left to right, only what is new has to be looked at.
        var stop = at >= last.At ? last.At : 0;
        var start = at;
        while (start > stop && !EndsSentence(start - 1))
        {
            start--;
        }

        last = (at, start == stop && stop > 0 ? last.Start : start);
        return last.Start;
    }

    /// <summary>The index of the first character of the clause that a place belongs to.</summary>
    public int ClauseStartOf(int at)
    {
        var start = at;
        while (
            start > 0
            && at - start < Most
            && !EndsSentence(start - 1)
            && text[start - 1] is not ('，' or ';' or '；' or ':')
            && !(text[start - 1] == ',' && start < text.Length && text[start] == ' ')
        )
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether the sentence up to a place says that its figures go by incomplete statistics.</summary>
    public (int Start, int End)? StatisticsBefore(int sentence, int at)
    {
        for (var end = sentence + 1; end <= at; end++)
        {
            if (
                text[end - 1] is 's' or 'S' or 'c' or 'a' or '计'
                && rules.Statistics.TryBefore(text, end, out _, out var length)
                && end - length >= sentence
            )
            {
                return (end - length, end);
            }
        }

        return null;
    }

    public bool EndsSentence(int at) =>
        text[at] switch
        {
            '。' or '\n' or '!' or '?' => true,
            '.' => at + 1 >= text.Length || (text[at + 1] is ' ' or '\n' or '"' or ')' && !IsAbbreviation(at)),
            _ => false,
        };

    // "Co., Ltd.", "Mr. Chen", "No. 3", "U.S. dollars".
    private bool IsAbbreviation(int at)
    {
        var start = at;
        while (start > 0 && at - start < 5 && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..at]
                is "Mr"
                    or "Mrs"
                    or "Ms"
                    or "Dr"
                    or "No"
                    or "Co"
                    or "Ltd"
                    or "St"
                    or "sq"
                    or "approx"
                    or "vs"
            || at - start == 1 && char.IsAsciiLetterUpper(text[start]);
    }
}
