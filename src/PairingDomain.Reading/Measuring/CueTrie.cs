using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Measuring;

/// <summary>
/// Finds all of many words in a text in one pass. A word of letters begins and ends where letters do; one that ends in "*"
/// may go on. Capitals do not count.
/// </summary>
internal sealed class CueTrie
{
    private readonly Trie trie = new();

    // By node: the number of the word that ends there, and of the one that may go on; -1 for none.
    private readonly List<(int Whole, int Open)> cues = [(-1, -1)];
    private readonly List<string> words = [];

    public int Count => words.Count;

    public string WordOf(int cue) => words[cue];

    /// <summary>The number of a word; the same word has one number.</summary>
    public int Add(string word)
    {
        var isOpen = word.EndsWith('*');
        var node = 0;
        foreach (var character in isOpen ? word[..^1] : word)
        {
            node = trie.Add(node, Characters.ToLower(character));
        }

        while (cues.Count < trie.Count)
        {
            cues.Add((-1, -1));
        }

        var known = cues[node];
        var cue = isOpen ? known.Open : known.Whole;
        if (cue < 0)
        {
            cue = words.Count;
            words.Add(word);
            cues[node] = isOpen ? (known.Whole, cue) : (cue, known.Open);
        }

        return cue;
    }

    /// <summary>All words within a stretch of a folded text, in order of where they begin.</summary>
    public void Find(string text, int start, int end, List<CueHit> hits)
    {
        var isInside = start > 0 && start < end && Characters.IsLetterOrDigit(text[start - 1]);
        for (var at = start; at < end; at++)
        {
            var character = text[at];
            var wasInside = isInside;
            isInside = Characters.IsLetterOrDigit(character);
            if ((!isInside || !wasInside) && trie.First(Characters.ToLower(character)) is not 0 and var first)
            {
                FindAt(text, at, end, first, hits);
            }
        }
    }

    private void FindAt(string text, int at, int end, int node, List<CueHit> hits)
    {
        for (var next = at + 1; ; next++)
        {
            var (whole, open) = cues[node];
            if (open >= 0)
            {
                hits.Add(new CueHit(at, next, open));
            }

            if (whole >= 0 && EndsWord(text, next))
            {
                hits.Add(new CueHit(at, next, whole));
            }

            if (next >= end || (node = trie.Next(node, Characters.ToLower(text[next]))) == 0)
            {
                return;
            }
        }
    }

    private static bool EndsWord(string text, int at) =>
        at >= text.Length || !Characters.IsLetterOrDigit(text[at]) || !Characters.IsLetterOrDigit(text[at - 1]);
}
