namespace PairingDomain.Reading.Texts;

/// <summary>
/// Paths of characters from a common root. Nodes are numbers; the root is 0, which no path leads to, so that 0 also means
/// "no such path". The edges of the root, of which most lookups go no farther, are in a table of their own.
/// </summary>
internal sealed class Trie
{
    private readonly int[]?[] roots = new int[]?[256];
    private readonly Dictionary<int, int> edges = [];

    /// <summary>How many nodes there are, the root among them.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The node behind a character; made where there is none.</summary>
    public int Add(int node, char character)
    {
        var next = Next(node, character);
        if (next != 0)
        {
            return next;
        }

        next = Count++;
        if (node == 0)
        {
            (roots[character >> 8] ??= new int[256])[character & 255] = next;
        }
        else
        {
            edges.Add(Edge(node, character), next);
        }

        return next;
    }

    /// <summary>The node behind a character; 0 for none.</summary>
    public int Next(int node, char character) =>
        node == 0 ? First(character)
        : edges.TryGetValue(Edge(node, character), out var next) ? next
        : 0;

    /// <summary>The node that a path beginning with a character leads to; 0 for none.</summary>
    public int First(char character) => roots[character >> 8] is { } page ? page[character & 255] : 0;

    private static int Edge(int node, char character) => (node * (char.MaxValue + 1)) | character;
}
