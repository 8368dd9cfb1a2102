using System.Buffers;
using System.Text;
using PairingDomain.Flows;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Registers;

/// <summary>One side of the flows of a register: its texts, and what they mean on a day.</summary>
internal sealed class SideField(FlowTableBuilder builder, bool isAssisting)
{
    // A register may have any number of texts that are no good; what was kept is dropped before it takes much memory.
    private const int MostNames = 1 << 16;
    private const int LongestText = 1_000;

    // What has one of these was to be a code or a path.
    private static readonly SearchValues<char> NotOfNames = SearchValues.Create(":/@0123456789");

    private readonly List<string> names = [];
    private readonly Dictionary<(int Name, int Day), (int Number, string? Fault)> meanings = [];
    private FieldCache texts = new();

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">What stands for it: from 0 on a side whatever the day, below 0 a name.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out int code)
    {
        if (texts.TryGet(text, out code))
        {
            return true;
        }

        if (text.Length > LongestText)
        {
            return false;
        }

        var written = Encoding.UTF8.GetString(text);
        if (written.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return false;
        }

        if (isAssisting && Partner.TryParse(written, out var partner))
        {
            code = builder.Assisting.HandleOf(partner);
        }
        else if (!isAssisting && Place.TryParse(written, out var place))
        {
            code = builder.Assisted.HandleOf(place);
        }
        else if (!written.AsSpan().ContainsAny(NotOfNames))
        {
            code = NameOf(written);
        }
        else
        {
            return false;
        }

        texts.Add(text, code);
        return true;
    }

    /// <summary>The number of the side in the builder on a day.</summary>
    /// <param name="code">What <see cref="TryRead"/> gave.</param>
    /// <param name="day">The day.</param>
    /// <param name="fault">Why the name means nothing on that day; null where it does.</param>
    public int NumberOf(int code, int day, out string? fault)
    {
        fault = null;
        if (code >= 0)
        {
            return isAssisting ? builder.Assisting.NumberOf(code, day) : builder.Assisted.NumberOf(code, day);
        }

        if (!meanings.TryGetValue((code, day), out var meaning))
        {
            if (meanings.Count == MostNames)
            {
                meanings.Clear();
            }

            meanings.Add((code, day), meaning = Meaning(names[~code], day));
        }

        fault = meaning.Fault;
        return meaning.Number;
    }

    private int NameOf(string name)
    {
        if (names.Count == MostNames)
        {
            names.Clear();
            meanings.Clear();
            texts = new FieldCache();
        }

        names.Add(name);
        return ~(names.Count - 1);
    }

    private (int Number, string? Fault) Meaning(string name, int day)
    {
        try
        {
            var match = builder.Catalogue.Match(name, FlowDay.DayOf(day));
            if (match.How == MatchKind.Misspelling)
            {
                return (0, $"'{NumberFailures.Shorten(name)}' is misspelt: {match.Note}");
            }

            var number = isAssisting
                ? builder.Assisting.NumberOf(Partner.Of(match.Place), day)
                : builder.Assisted.NumberOf(match.Place, day);
            return (number, null);
        }
        catch (Exception reason) when (reason is AmbiguousPlaceException or PlaceNotFoundException or ArgumentException)
        {
            return (0, reason.Message);
        }
    }
}
