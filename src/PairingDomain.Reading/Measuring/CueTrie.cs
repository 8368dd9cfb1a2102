using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Measuring;

/// <summary>
/// Finds all of many words in a text in one pass. A word of letters begins and ends where letters do; one that ends in "*"
/// may go on. Capitals do not count.
/// </summary>
internal sealed class CueTrie
{
    private readonly Dictionary<(int Node, char Character), int> edges = [];
    private readonly Dictionary<(int Node, bool IsOpen), int> cues = [];
    private readonly List<string> words = [];
    private int nodes = 1;

    public int Count => words.Count;

    public string WordOf(int cue) => words[cue];

    /// <summary>The number of a word; the same word has one number.</summary>
    public int Add(string word)
    {
        var isOpen = word.EndsWith('*');
        var node = 0;
        foreach (var character in isOpen ? word[..^1] : word)
        {
            var edge = (node, char.ToLowerInvariant(character));
            if (!edges.TryGetValue(edge, out var next))
            {
                edges.Add(edge, next = nodes++);
            }

            node = next;
        }

        if (!cues.TryGetValue((node, isOpen), out var cue))
        {
            cues.Add((node, isOpen), cue = words.Count);
            words.Add(word);
        }

        return cue;
    }

    /// <summary>All words within a stretch of a folded text, in order of where they begin.</summary>
    public void Find(string text, int start, int end, List<CueHit> hits)
    {
        for (var at = start; at < end; at++)
        {
            if (Characters.IsLetterOrDigit(text[at]) && at > 0 && Characters.IsLetterOrDigit(text[at - 1]))
            {
                continue;
            }

            var node = 0;
            for (
                var next = at;
                next < end && edges.TryGetValue((node, char.ToLowerInvariant(text[next])), out node);
                next++
            )
            {
                if (cues.TryGetValue((node, true), out var open))
                {
                    hits.Add(new CueHit(at, next + 1, open));
                }

                if (cues.TryGetValue((node, false), out var whole) && EndsWord(text, next + 1))
                {
                    hits.Add(new CueHit(at, next + 1, whole));
                }
            }
        }
    }

    private static bool EndsWord(string text, int at) =>
        at >= text.Length || !Characters.IsLetterOrDigit(text[at]) || !Characters.IsLetterOrDigit(text[at - 1]);
}
