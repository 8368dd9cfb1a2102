using PairingDomain.Flows;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Registers;

/// <summary>One side of the flows of a register: what its texts mean on a day, as numbers of the builder.</summary>
internal sealed class SideField(SideTexts texts, FlowTableBuilder builder, bool isAssisting)
{
    // What was kept is dropped before it takes much memory.
    private const int MostDays = 1 << 18;
    private const int FirstCapacity = 64;

    private readonly Dictionary<(string Name, int Day), (int Number, string? Fault)> meanings = [];
    private readonly FlowSideIndex<Partner>? partners = isAssisting ? builder.Assisting : null;
    private readonly FlowSideIndex<Place> places = builder.Assisted;
    private int[] handles = [];
    private int known;

    /// <summary>The number of the side in the builder on a day.</summary>
    /// <param name="text">What <see cref="SideTexts.TryRead"/> gave.</param>
    /// <param name="name">The name, where it gave that.</param>
    /// <param name="day">The day.</param>
    /// <param name="fault">Why the name means nothing on that day; null where it does.</param>
    public int NumberOf(int text, string? name, int day, out string? fault)
    {
        fault = null;
        if (text < 0)
        {
            return NumberOf(name ?? (string)texts.MeaningOf(text), day, out fault);
        }

        if (text >= known)
        {
            TakeUntil(text);
        }

        return partners?.NumberOf(handles[text], day) ?? places.NumberOf(handles[text], day);
    }

    private void TakeUntil(int text)
    {
        if (text >= handles.Length)
        {
            Array.Resize(ref handles, Math.Max(FirstCapacity, (text + 1) * 2));
        }

        for (; known <= text; known++)
        {
            var meaning = texts.MeaningOf(known);
            handles[known] = partners?.HandleOf((Partner)meaning) ?? places.HandleOf((Place)meaning);
        }
    }

    private int NumberOf(string name, int day, out string? fault)
    {
        if (!meanings.TryGetValue((name, day), out var meaning))
        {
            if (meanings.Count == MostDays)
            {
                meanings.Clear();
            }

            meanings.Add((name, day), meaning = Meaning(name, day));
        }

        fault = meaning.Fault;
        return meaning.Number;
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

            return (partners?.NumberOf(Partner.Of(match.Place), day) ?? places.NumberOf(match.Place, day), null);
        }
        catch (Exception reason) when (reason is AmbiguousPlaceException or PlaceNotFoundException or ArgumentException)
        {
            return (0, reason.Message);
        }
    }
}
