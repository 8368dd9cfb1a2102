using System.Diagnostics.CodeAnalysis;

namespace PairingDomain.Reading.Texts;

/// <summary>Words with what they mean, looked up where a text has them; the longest wins. Upper and lower case are the same.</summary>
internal sealed class Lexicon<T>
    where T : class
{
    // From the first character on, and from the last one back.
    private readonly Trie forward = new();
    private readonly Trie backward = new();
    private readonly List<T?> meanings = [null];
    private readonly List<T?> meaningsBack = [null];

    /// <summary>False when the word is there already.</summary>
    public bool TryAdd(string word, T meaning)
    {
        var (node, back) = (0, 0);
        for (var at = 0; at < word.Length; at++)
        {
            node = forward.Add(node, Characters.ToUpper(word[at]));
            back = backward.Add(back, Characters.ToUpper(word[^(at + 1)]));
        }

        Grow(meanings, forward.Count);
        Grow(meaningsBack, backward.Count);
        if (meanings[node] is not null)
        {
            return false;
        }

        (meanings[node], meaningsBack[back]) = (meaning, meaning);
        return true;
    }

    public T? Find(ReadOnlySpan<char> word)
    {
        var node = 0;
        foreach (var character in word)
        {
            node = forward.Next(node, Characters.ToUpper(character));
            if (node == 0)
            {
                return null;
            }
        }

        return meanings[node];
    }

    /// <summary>The longest word that begins at a place; a word of letters ends where its letters end.</summary>
    public bool TryAt(ReadOnlySpan<char> text, int at, [NotNullWhen(true)] out T? meaning, out int length)
    {
        (meaning, length) = (null, 0);
        if (at < 0)
        {
            return false;
        }

        var node = 0;
        for (var next = at; next < text.Length; next++)
        {
            node = forward.Next(node, Characters.ToUpper(text[next]));
            if (node == 0)
            {
                break;
            }

            if (meanings[node] is { } found && EndsAt(text, next + 1))
            {
                (meaning, length) = (found, next + 1 - at);
            }
        }

        return meaning is not null;
    }

    /// <summary>The longest word that ends at a place; a word of letters begins where its letters begin.</summary>
    public bool TryBefore(ReadOnlySpan<char> text, int end, [NotNullWhen(true)] out T? meaning, out int length)
    {
        (meaning, length) = (null, 0);
        if (end > text.Length)
        {
            return false;
        }

        var node = 0;
        for (var start = end - 1; start >= 0; start--)
        {
            node = backward.Next(node, Characters.ToUpper(text[start]));
            if (node == 0)
            {
                break;
            }

            if (meaningsBack[node] is { } found && EndsAt(text, start))
            {
                (meaning, length) = (found, end - start);
            }
        }

        return meaning is not null;
    }

    private static void Grow(List<T?> list, int count)
    {
        while (list.Count < count)
        {
            list.Add(null);
        }
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int at) =>
        at == 0 || at == text.Length || !Characters.IsLetter(text[at - 1]) || !Characters.IsLetter(text[at]);
}
