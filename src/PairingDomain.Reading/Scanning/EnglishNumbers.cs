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

        return ReadWords(rules, text, start, at);
    }

    /// <summary>The multiplier behind a number of digits: "million" of "50.8 million".</summary>
    public static NumberToken WithScale(RuleBook rules, string text, NumberToken number)
    {
        var (end, scale, inside) = (number.End, Rational.One, number.InsideQualifier);
        var at = end + 1 < text.Length && text[end] == ' ' && text[end + 1] is 'k' or 'm' or 'b' ? end + 1 : end;
        if (
            rules.ScaleLetters.Find(Word(text, at)) is { } letter
            && (
                IsThousands(text, at, number, letter)
                || IsAmount(rules, text, number.Start)
                || (
                    letter.Value >= 1_000_000
                    && rules.CurrenciesAfter.TryAt(text, Blanks.Skip(text, at + 1), out _, out _)
                )
            )
        )
        {
            (end, scale) = (at + 1, letter.Value);
        }
        else if (
            end < text.Length
            && text[end] == '+'
            && rules.EnglishNumerals.Find(Word(text, Blanks.Skip(text, end + 1))) is { Role: NumeralRole.Scale }
        )
        {
            // "1+ trillion yuan"
            (inside, end) = (end, end + 1);
        }

        for (; ; )
        {
            var next = Blanks.Skip(text, end);
            if (next == end && next < text.Length && text[next] == '-')
            {
                next++;
            }

            next = AfterTen(rules, text, next, ref scale);
            if (rules.EnglishNumerals.Find(Word(text, next)) is not { Role: NumeralRole.Scale } rule)
            {
                return end == number.End && inside == number.InsideQualifier
                    ? number
                    : number with
                    {
                        End = end,
                        Scale = scale,
                        InsideQualifier = inside,
                        Value = number.Value * scale,
                        Resolution = number.Resolution * scale,
                        Readings = [.. number.Readings.Select(reading => reading * scale)],
                    };
            }

            scale *= rule.Value;
            end = next + Word(text, next).Length;
        }
    }

    // "131k officials", "22K firms", 12w人; "4K television" and a lamp of 50 W are none.
    private static bool IsThousands(string text, int at, NumberToken number, NumeralRule letter)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return letter.Value switch
        {
            1000 => text[at] == 'k'
                || (number.Value >= 10 && next == ' ' && at + 2 < text.Length && char.IsAsciiLetterLower(text[at + 2])),
            10_000 => text[at] == 'w' && (Characters.IsHan(next) || next == '+'),
            _ => false,
        };
    }

    // "350 ten thousand yuan" is a way of writing 350万; the words behind digits multiply them.
    private static int AfterTen(RuleBook rules, string text, int at, ref Rational scale)
    {
        if (rules.EnglishNumerals.Find(Word(text, at)) is not { Role: NumeralRole.Unit, Value: 10 })
        {
            return at;
        }

        var next = at + Word(text, at).Length;
        next = next < text.Length && text[next] == '-' ? next + 1 : Blanks.Skip(text, next);
        if (rules.EnglishNumerals.Find(Word(text, next)) is not { Role: NumeralRole.Scale, Value: 1000 })
        {
            return at;
        }

        scale *= 10;
        return next;
    }

    // A letter for millions needs a currency in front: "5m" are metres.
    private static bool IsAmount(RuleBook rules, string text, int start) =>
        rules.CurrenciesBefore.TryBefore(text, Blanks.SkipBack(text, start), out _, out _);

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
            return isHalf && next > at + word.Length + 1 ? HalfOfUnit(rules, text, at, next) : null;
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

        return ReadWords(rules, text, at, next);
    }

    // "half a hectare"; "half a year" is a length of time and left alone.
    private static NumberToken? HalfOfUnit(RuleBook rules, string text, int at, int next) =>
        rules.Units.TryAt(text, next, out var rule, out var length)
        && length > 1
        && rule.Unit is { Dimension.Name: not ("time" or "calendar-time") }
            ? new NumberToken
            {
                Start = at,
                CoreEnd = at + "half".Length,
                End = Blanks.SkipBack(text, next),
                Value = Rational.Of(1, 2),
                Resolution = Rational.Of(1, 2),
            }
            : null;

    private static NumberToken ReadWords(RuleBook rules, string text, int start, int at)
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

        Rational value = total + current;
        Rational step = last;
        if (seen)
        {
            ReadRest(rules, text, ref end, ref value, ref step);
        }

        return new NumberToken
        {
            Start = start,
            CoreEnd = end,
            End = end,
            Value = value,
            Resolution = step,
            WholeDigits = 1,
            IsBare = start == at && rules.EnglishNumerals.Find(Word(text, at)) is { Role: NumeralRole.Scale },
            Scale = hasScale ? last : 1,
        };
    }

    // "four point five", "two and a half million".
    private static void ReadRest(RuleBook rules, string text, ref int end, ref Rational value, ref Rational step)
    {
        var next = Blanks.Skip(text, end);
        if (Word(text, next).Equals("point", StringComparison.OrdinalIgnoreCase))
        {
            var place = Rational.One;
            var at = Blanks.Skip(text, next + "point".Length);
            while (
                place > Rational.Of(1, 1000)
                && rules.EnglishNumerals.Find(Word(text, at)) is { Role: NumeralRole.Unit, Value: < 10 } digit
            )
            {
                place /= 10;
                value += place * digit.Value;
                step = place;
                end = at + Word(text, at).Length;
                at = Blanks.Skip(text, end);
            }
        }
        else if (text.AsSpan(next).StartsWith("and a half", StringComparison.OrdinalIgnoreCase))
        {
            step = Rational.Of(1, 2);
            value += step;
            end = next + "and a half".Length;
        }
        else
        {
            return;
        }

        next = Blanks.Skip(text, end);
        while (rules.EnglishNumerals.Find(Word(text, next)) is { Role: NumeralRole.Scale } scale)
        {
            value *= scale.Value;
            step *= scale.Value;
            end = next + Word(text, next).Length;
            next = Blanks.Skip(text, end);
        }
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
