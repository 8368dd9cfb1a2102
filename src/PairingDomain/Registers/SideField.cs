using System.Diagnostics.CodeAnalysis;
using PairingDomain.Flows;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Registers;

/// <summary>One side of the flows of a register: what its texts mean on a day, as numbers of the builder.</summary>
internal sealed class SideField(SideTexts texts, FlowTableBuilder builder, Lazy<PlaceEras> eras, bool isAssisting)
{
    // What was kept is dropped before it takes much memory.
    private const int MostNames = 1 << 18;
    private const int FirstCapacity = 64;

    // What names mean: the side at a time between two changes of the divisions; or why they mean nothing on a day.
    private readonly Dictionary<(string Name, int Era), int> handlesOfNames = [];
    private readonly Dictionary<(string Name, int Day), string> faults = [];
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
        return text >= 0 ? NumberOf(text, day) : NumberOf(name ?? (string)texts.MeaningOf(text), day, out fault);
    }

    /// <summary>The number of the side in the builder on a day.</summary>
    /// <param name="text">What <see cref="SideTexts.TryRead"/> gave: not the number of a name.</param>
    /// <param name="day">The day.</param>
    public int NumberOf(int text, int day)
    {
        if (text >= known)
        {
            TakeUntil(text);
        }

        return NumberOfHandle(handles[text], day);
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
        var named = (name, eras.Value.Of(day));
        if (handlesOfNames.TryGetValue(named, out var handle))
        {
            fault = null;
            return NumberOfHandle(handle, day);
        }

        if (faults.TryGetValue((name, day), out fault))
        {
            return 0;
        }

        if (handlesOfNames.Count + faults.Count >= MostNames)
        {
            handlesOfNames.Clear();
            faults.Clear();
        }

        if (TryMatch(name, day, out handle, out fault))
        {
            handlesOfNames.Add(named, handle);
            return NumberOfHandle(handle, day);
        }

        faults.Add((name, day), fault);
        return 0;
    }

    private int NumberOfHandle(int handle, int day) => partners?.NumberOf(handle, day) ?? places.NumberOf(handle, day);

    private bool TryMatch(string name, int day, out int handle, [NotNullWhen(false)] out string? fault)
    {
        (handle, fault) = (0, null);
        try
        {
            var match = builder.Catalogue.Match(name, FlowDay.DayOf(day));
            if (match.How == MatchKind.Misspelling)
            {
                fault = $"'{NumberFailures.Shorten(name)}' is misspelt: {match.Note}";
                return false;
            }

            handle = partners?.HandleOf(Partner.Of(match.Place)) ?? places.HandleOf(match.Place);
            return true;
        }
        catch (Exception reason) when (reason is AmbiguousPlaceException or PlaceNotFoundException or ArgumentException)
        {
            fault = reason.Message;
            return false;
        }
    }
}
