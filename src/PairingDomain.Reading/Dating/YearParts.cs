using System.Globalization;
using PairingDomain.Reading.Measuring;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Rules;

namespace PairingDomain.Reading.Dating;

/// <summary>Finds words for a part of a year: those of year-parts.txt, and so many months from its beginning on.</summary>
internal static class YearParts
{
    private const string First = "first ";

    // "First twelve months" and a little more.
    private const int Longest = 40;

    public static RoleWords Embedded => Loaded.Words;

    public static RoleWords Read(Func<string, TextReader> open) =>
        new(
            "year-parts.txt",
            3,
            [.. Enumerable.Range(1, 12).Select(month => month.ToString(CultureInfo.InvariantCulture))],
            open
        );

    /// <summary>The parts in a sentence: where, first and last month, and whether they are told without a year beside them.</summary>
    public static IEnumerable<(Stretch Span, int First, int Last, bool IsAlone)> Find(string text, Stretch sentence)
    {
        var to = sentence.Start;
        foreach (var (start, end, keys) in Embedded.Find(text, sentence.Start, sentence.End))
        {
            // 第一季度 has 一季度 in it.
            if (start >= to)
            {
                to = end;
                yield return (new Stretch(start, end), Number(keys[0]), Number(keys[1]), keys[2] == "alone");
            }
        }

        for (var at = sentence.Start; at < sentence.End; at++)
        {
            var next = text.AsSpan(at, sentence.End - at).IndexOfAny('前', 'f', 'F');
            if (next < 0)
            {
                yield break;
            }

            at += next;
            if (TryMonths(text.AsSpan(at, Math.Min(sentence.End - at, Longest)), out var months, out var length))
            {
                yield return (new Stretch(at, at + length), 1, months, true);
            }
        }
    }

    // 前10个月, "first eight months"
    private static bool TryMonths(ReadOnlySpan<char> text, out int months, out int length)
    {
        (months, length) = (0, 0);
        if (text[0] == '前')
        {
            var stop = text.IndexOf("个月", StringComparison.Ordinal);
            length = stop + 2;
            return stop is 2 or 3 && SmallNumbers.TryRead(text[1..stop], out months) && months is >= 1 and <= 12;
        }

        if (!text.StartsWith(First, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var word = text[First.Length..];
        var blank = word.IndexOf(' ');
        length = First.Length + blank + " months".Length;
        return blank > 0
            && SmallNumbers.TryRead(word[..blank], out months)
            && months is >= 1 and <= 12
            && word[(blank + 1)..].StartsWith("months", StringComparison.OrdinalIgnoreCase);
    }

    private static int Number(string key) => int.Parse(key, CultureInfo.InvariantCulture);

    private static class Loaded
    {
        public static readonly RoleWords Words = Read(RuleBook.OpenEmbedded);
    }
}
