using PairingDomain.Numerics;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Reads a number written with English words, and the multiplier behind digits.</summary>
internal static class EnglishNumbers
{
    /// <summary>The number that begins at the first letter of a word; null where none does.</summary>
    public static NumberToken? Read(RuleBook rules, string text, int at)
    {
        var first = rules.EnglishNumerals.Find(Word(text, at));
        var start = at;
        if (first is null)
        {
            return ReadArticle(rules, text, at);
        }

        if (first.Role == NumeralRole.Vague)
        {
            var end = VagueEnd(rules, text, at);
            return new NumberToken
            {
                Start = start,
                CoreEnd = end,
                End = end,
            };
        }

        return ReadWords(rules, text, start, at, null);
    }

    /// <summary>The multiplier behind a number of digits: "million" of "50.8 million".</summary>
    public static NumberToken WithScale(RuleBook rules, string text, NumberToken number)
    {
        var (end, scale) = (number.End, Rational.One);
        for (; ; )
        {
            var next = Blanks.Skip(text, end);
            if (next == end && next < text.Length && text[next] == '-')
            {
                next++;
            }

            if (rules.EnglishNumerals.Find(Word(text, next)) is not { Role: NumeralRole.Scale } rule)
            {
                return number with
                {
                    End = end,
                    Scale = scale,
                    Value = number.Value * scale,
                    Resolution = number.Resolution * scale,
                    Readings = [.. number.Readings.Select(reading => reading * scale)],
                };
            }

            scale *= rule.Value;
            end = next + Word(text, next).Length;
        }
    }

    // "a hundred", "half a million", "a dozen"; "half" alone is no number here.
    private static NumberToken? ReadArticle(RuleBook rules, string text, int at)
    {
        var word = Word(text, at);
        var isHalf = word.Equals("half", StringComparison.OrdinalIgnoreCase);
        if (!isHalf && !IsArticle(word))
        {
            return null;
        }

        var next = Blanks.Skip(text, at + word.Length);
        if (isHalf && IsArticle(Word(text, next)))
        {
            next = Blanks.Skip(text, next + Word(text, next).Length);
        }

        if (rules.EnglishNumerals.Find(Word(text, next)) is not { Role: NumeralRole.Scale } scale)
        {
            return null;
        }

        var end = next + Word(text, next).Length;
        if (isHalf)
        {
            var half = Rational.Of(scale.Value, 2);
            return new NumberToken
            {
                Start = at,
                CoreEnd = end,
                End = end,
                Value = half,
                Resolution = half,
            };
        }

        return ReadWords(rules, text, at, next, null);
    }

    private static NumberToken ReadWords(RuleBook rules, string text, int start, int at, Rational? before)
    {
        var (total, current, last) = (0L, 0L, 1L);
        var (end, seen, hasScale) = (at, false, false);
        var largest = long.MaxValue;
        var next = at;
        while (rules.EnglishNumerals.Find(Word(text, next)) is { Role: not NumeralRole.Vague } rule)
        {
            if (rule.Role == NumeralRole.Unit)
            {
                // "twenty five" and "hundred five" go on, "five six" does not.
                if (current % 100 != 0 && !(current % 100 >= 20 && current % 10 == 0 && rule.Value is > 0 and < 10))
                {
                    break;
                }

                if (seen && (rule.Value == 0 || (last == 1 && current == 0)))
                {
                    break;
                }

                current += rule.Value;
                last = 1;
            }
            else if (rule.Value < 1000)
            {
                if (current >= 100 || (seen && last > 1 && current == 0))
                {
                    break;
                }

                current = (current == 0 ? 1 : current) * rule.Value;
                (last, hasScale) = (rule.Value, true);
            }
            else
            {
                if (rule.Value >= largest || (seen && current == 0))
                {
                    break;
                }

                total += (current == 0 ? 1 : current) * rule.Value;
                (current, last, largest, hasScale) = (0, rule.Value, rule.Value, true);
            }

            seen = true;
            end = next + Word(text, next).Length;
            next = Next(rules, text, end, hasScale);
        }

        var value = before is { } factor ? factor * (total + current) : (Rational)(total + current);
        return new NumberToken
        {
            Start = start,
            CoreEnd = end,
            End = end,
            Value = value,
            Resolution = last,
            WholeDigits = 1,
        };
    }

    // The place of the next word of the number: behind a blank, a hyphen, or "and" after a hundred or a thousand.
    private static int Next(RuleBook rules, string text, int end, bool hasScale)
    {
        var next = end < text.Length && text[end] == '-' ? end + 1 : Blanks.Skip(text, end);
        if (!hasScale || !Word(text, next).Equals("and", StringComparison.OrdinalIgnoreCase))
        {
            return next;
        }

        var behind = Blanks.Skip(text, next + 3);
        return rules.EnglishNumerals.Find(Word(text, behind)) is { Role: NumeralRole.Unit } ? behind : next;
    }

    // "tens of thousands of": the multipliers that follow belong to it.
    private static int VagueEnd(RuleBook rules, string text, int at)
    {
        var end = at + Word(text, at).Length;
        for (; ; )
        {
            var next = Blanks.Skip(text, end);
            if (Word(text, next).Equals("of", StringComparison.OrdinalIgnoreCase))
            {
                next = Blanks.Skip(text, next + 2);
            }

            if (rules.EnglishNumerals.Find(Word(text, next)) is not { Role: NumeralRole.Vague or NumeralRole.Scale })
            {
                return end;
            }

            end = next + Word(text, next).Length;
        }
    }

    private static bool IsArticle(ReadOnlySpan<char> word) =>
        word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase);

    /// <summary>The letters from a place on; empty where none is, and no more than any number word has.</summary>
    public static ReadOnlySpan<char> Word(string text, int at)
    {
        const int Longest = 24;
        var end = at;
        while (end < text.Length && end - at < Longest && Characters.IsLetter(text[end]))
        {
            end++;
        }

        return at <= end && at <= text.Length ? text.AsSpan(at, end - at) : default;
    }
}
