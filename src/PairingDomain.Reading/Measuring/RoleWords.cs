using PairingDomain.Reading.Rules;

namespace PairingDomain.Reading.Measuring;

/// <summary>Words of a rule file in which every line gives words a role; one word may have several.</summary>
internal sealed class RoleWords
{
    private readonly List<RuleFault> faults = [];
    private readonly List<IReadOnlyList<string>[]> lines = [];
    private readonly CueTrie trie = new();

    /// <param name="file">The name of the file.</param>
    /// <param name="keys">How many keys a line has; the first is its role.</param>
    /// <param name="roles">The roles there are; none for any.</param>
    /// <param name="open">Opens a rule file by its name.</param>
    public RoleWords(string file, int keys, IReadOnlyList<string> roles, Func<string, TextReader> open)
    {
        using var source = open(file);
        foreach (var line in RuleFile.Read(file, source, keys, faults))
        {
            if (roles.Count > 0 && !roles.Contains(line.Keys[0]))
            {
                faults.Add(line.Fault($"'{line.Keys[0]}' is none of {string.Join(", ", roles)}"));
            }

            Keys.Add(line.Keys);
            foreach (var word in line.Words)
            {
                var cue = trie.Add(word);
                while (lines.Count <= cue)
                {
                    lines.Add([]);
                }

                lines[cue] = [.. lines[cue], line.Keys];
            }
        }
    }

    /// <summary>What is wrong with the file; empty for a good one.</summary>
    public IReadOnlyList<RuleFault> Faults => faults;

    /// <summary>The keys of every line, in order.</summary>
    public List<IReadOnlyList<string>> Keys { get; } = [];

    /// <summary>The words in a stretch of a folded text: where, and the keys of their lines.</summary>
    public List<(int Start, int End, IReadOnlyList<string> Keys)> Find(string text, int start, int end)
    {
        var hits = new List<CueHit>();
        trie.Find(text, start, end, hits);
        var found = new List<(int, int, IReadOnlyList<string>)>(hits.Count);
        foreach (var hit in hits)
        {
            foreach (var keys in lines[hit.Cue])
            {
                found.Add((hit.Start, hit.End, keys));
            }
        }

        return found;
    }
}
