using System.Diagnostics.CodeAnalysis;

namespace PairingDomain.Reading.Texts;

/// <summary>Words with what they mean, looked up where a text has them; the longest wins. Upper and lower case are the same.</summary>
internal sealed class Lexicon<T>
    where T : class
{
    private readonly Dictionary<string, T> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<char, int> longestFrom = [];
    private readonly Dictionary<char, int> longestTo = [];

    public Lexicon() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>False when the word is there already.</summary>
    public bool TryAdd(string word, T meaning)
    {
        if (!words.TryAdd(word, meaning))
        {
            return false;
        }

        foreach (var (index, character) in new[] { (longestFrom, word[0]), (longestTo, word[^1]) })
        {
            index[Upper(character)] = Math.Max(index.GetValueOrDefault(Upper(character)), word.Length);
        }

        return true;
    }

    public T? Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var meaning) ? meaning : null;

    /// <summary>The longest word that begins at a place; a word of letters ends where its letters end.</summary>
    public bool TryAt(ReadOnlySpan<char> text, int at, [NotNullWhen(true)] out T? meaning, out int length)
    {
        meaning = null;
        length = 0;
        if (at < 0 || at >= text.Length || !longestFrom.TryGetValue(Upper(text[at]), out var longest))
        {
            return false;
        }

        for (length = Math.Min(longest, text.Length - at); length > 0; length--)
        {
            if (EndsAt(text, at + length) && lookup.TryGetValue(text.Slice(at, length), out meaning))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest word that ends at a place; a word of letters begins where its letters begin.</summary>
    public bool TryBefore(ReadOnlySpan<char> text, int end, [NotNullWhen(true)] out T? meaning, out int length)
    {
        meaning = null;
        length = 0;
        if (end <= 0 || end > text.Length || !longestTo.TryGetValue(Upper(text[end - 1]), out var longest))
        {
            return false;
        }

        for (length = Math.Min(longest, end); length > 0; length--)
        {
            if (EndsAt(text, end - length) && lookup.TryGetValue(text.Slice(end - length, length), out meaning))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int at) =>
        at == 0 || at == text.Length || !Characters.IsLetter(text[at - 1]) || !Characters.IsLetter(text[at]);

    private static char Upper(char character) => char.ToUpperInvariant(character);
}
