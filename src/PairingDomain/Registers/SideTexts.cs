using System.Buffers;
using System.Text;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Registers;

/// <summary>What the texts of one side of a register say, each meaning with a number. For any number of threads.</summary>
internal sealed class SideTexts(bool isAssisting)
{
    /// <summary>The number of a name when there are too many names for each to have one.</summary>
    public const int NoNumber = int.MinValue;

    // A register may have any number of texts that are no good, and they are not to take much memory.
    private const int MostNames = 1 << 16;
    private const int LongestText = 1_000;

    // What has one of these was to be a code or a path.
    private static readonly SearchValues<char> NotOfNames = SearchValues.Create(":/@0123456789");

    private readonly Lock gate = new();
    private readonly Dictionary<object, int> numbers = [];
    private readonly List<object> meanings = [];
    private readonly List<string> names = [];

    /// <summary>Reads a text that was not read before, or not kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number of its meaning; below 0 for a name, which means something on a day only.</param>
    /// <param name="name">The name, where it has no number.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out int number, out string? name)
    {
        (number, name) = (0, null);
        if (text.Length > LongestText)
        {
            return false;
        }

        var written = Encoding.UTF8.GetString(text);
        if (written.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return false;
        }

        object? meaning =
            isAssisting && Partner.TryParse(written, out var partner) ? partner
            : !isAssisting && Place.TryParse(written, out var place) ? place
            : !written.AsSpan().ContainsAny(NotOfNames) ? written
            : null;
        if (meaning is null)
        {
            return false;
        }

        lock (gate)
        {
            number = NumberOf(meaning);
        }

        name = number == NoNumber ? written : null;
        return true;
    }

    /// <summary>The meaning of a number: a partner or a place, or a name.</summary>
    public object MeaningOf(int number)
    {
        lock (gate)
        {
            return number < 0 ? names[~number] : meanings[number];
        }
    }

    private int NumberOf(object meaning)
    {
        if (numbers.TryGetValue(meaning, out var number))
        {
            return number;
        }

        if (meaning is string name)
        {
            if (names.Count == MostNames)
            {
                return NoNumber;
            }

            names.Add(name);
            number = ~(names.Count - 1);
        }
        else
        {
            meanings.Add(meaning);
            number = meanings.Count - 1;
        }

        numbers.Add(meaning, number);
        return number;
    }
}
