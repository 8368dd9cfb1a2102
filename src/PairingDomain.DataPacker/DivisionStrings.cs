using System.Text;

namespace PairingDomain.DataPacker;

/// <summary>The pool of strings, each once; string 0 is empty.</summary>
internal sealed class DivisionStrings
{
    private readonly Dictionary<string, ushort> ids = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<byte[]> texts =
    [
        [],
    ];

    public int Count => texts.Count;

    public IReadOnlyList<byte[]> Texts => texts;

    public ushort IdOf(string text)
    {
        if (!ids.TryGetValue(text, out var id))
        {
            ids[text] = id = checked((ushort)texts.Count);
            texts.Add(Encoding.UTF8.GetBytes(text));
        }

        return id;
    }
}
