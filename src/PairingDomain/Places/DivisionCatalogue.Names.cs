using System.Diagnostics.CodeAnalysis;
using NodaTime;
using PairingDomain.Numerics;

namespace PairingDomain.Places;

// Finding by name on a day.
public sealed partial class DivisionCatalogue
{
    /// <summary>Longest name that is looked up, in characters.</summary>
    public const int MaxNameLength = 200;

    /// <summary>
    /// The division that has this name on this day. English or Chinese; full name, listed alias, stem with a shorter
    /// word for the type, or stem alone, tried in this order ("Bijie City", "Qiannan Prefecture", "Weining County",
    /// "Bijie", 毕节). Case, blanks, apostrophes, hyphens and diacritics do not count. "Leye County, Baise" and
    /// 百色市乐业县 are Leye County within Baise. Of several divisions of that name the one that contains all others is
    /// meant: in 2010 "Bijie" is the prefecture, not the county-level city inside it.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="on">The day.</param>
    /// <param name="within">A division in force on that day in which it lies; null for anywhere.</param>
    /// <exception cref="AmbiguousPlaceException">Several divisions have the name and none contains the
    /// others.</exception>
    /// <exception cref="PlaceNotFoundException">No division has the name on that day, or it is a listed misspelling,
    /// which only <see cref="Match"/> accepts.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no letter or more than
    /// <see cref="MaxNameLength"/> characters, or <paramref name="within"/> is not in force on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public Division Find(string name, LocalDate on, Division? within = null)
    {
        var match = Match(name, on, within);
        return match.How == MatchKind.Misspelling ? throw Misspelt(name, on, match) : match.Division;
    }

    /// <summary>
    /// The division that has this name on this day, as <see cref="Find"/>; false when there is none, or more than one,
    /// or the day or name is not fit to be asked for.
    /// </summary>
    public bool TryFind(string? name, LocalDate on, [NotNullWhen(true)] out Division? division) =>
        TryFind(name, on, null, out division);

    /// <inheritdoc cref="TryFind(string?, LocalDate, out Division?)"/>
    public bool TryFind(string? name, LocalDate on, Division? within, [NotNullWhen(true)] out Division? division)
    {
        division = null;
        if (name is null || name.Length > MaxNameLength || !Covers(on) || within?.IsInForce(on) == false)
        {
            return false;
        }

        division = Seek(name, on, within) is { How: not MatchKind.Misspelling } match ? match.Division : null;
        return division is not null;
    }

    /// <summary>
    /// The division that has this name on this day, with how it was found; accepts listed misspellings, which the note
    /// then names.
    /// </summary>
    /// <inheritdoc cref="Find" path="/param"/>
    /// <inheritdoc cref="Find" path="/exception"/>
    public DivisionMatch Match(string name, LocalDate on, Division? within = null)
    {
        Key(name);
        Check(on, within);
        return Seek(name, on, within) ?? throw Failure(name, on, within);
    }

    /// <summary>
    /// Every division that has this name on this day in any of the ways of <see cref="Find"/>, the better ways first,
    /// then in order of code.
    /// </summary>
    /// <inheritdoc cref="Find" path="/param"/>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no letter or more than
    /// <see cref="MaxNameLength"/> characters, or <paramref name="within"/> is not in force on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public IReadOnlyList<DivisionMatch> FindAll(string name, LocalDate on, Division? within = null)
    {
        var key = Key(name);
        Check(on, within);
        return new DivisionSearch(this, data, key, on, within).All();
    }

    /// <summary>
    /// Every record that ever had this name in any of the ways of <see cref="Find"/>, in order of code and year.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no letter, or more than
    /// <see cref="MaxNameLength"/> characters.</exception>
    public IReadOnlyList<Division> FindAll(string name) => DivisionSearch.Ever(this, data, Key(name));

    internal static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = name.Length > MaxNameLength ? "" : NameKey.Of(name);
        return key.Length > 0 ? key : throw NoName(name);
    }

    private static ArgumentException NoName(string name) =>
        name.Length > MaxNameLength
            ? new ArgumentException(
                $"'{NumberFailures.Shorten(name)}' has {name.Length} characters; a name has at most {MaxNameLength}.",
                nameof(name)
            )
            : new ArgumentException($"'{name}' has no letter to find.", nameof(name));

    private static PlaceNotFoundException Misspelt(string name, LocalDate on, DivisionMatch match) =>
        new(
            name,
            on,
            [match.Division],
            $"'{name}' is a misspelling ({match.Note}); {nameof(Match)} gives {match.Division} with that note."
        );

    private void Check(LocalDate on, Division? within)
    {
        Check(on);
        if (within is not null)
        {
            CheckInForce(within, on, nameof(within));
        }
    }

    // The whole name first, because some names have commas of their own; then "Leye County, Baise" or 百色乐业县 as
    // Leye County within Baise.
    private DivisionMatch? Seek(string name, LocalDate on, Division? within)
    {
        var search = new DivisionSearch(this, data, NameKey.Of(name), on, within);
        if (search.Best() is { Count: > 0 } candidates)
        {
            return search.Widest(candidates);
        }

        return NamePath.TrySplit(name, out var inner, out var outer)
            ? Inside(outer, inner, on, within)
            : WrittenTogether(name, on, within);
    }

    private DivisionMatch? Inside(string outer, string inner, LocalDate on, Division? within)
    {
        if (Seek(outer, on, within) is not { } around || Seek(inner, on, around.Division) is not { } found)
        {
            return null;
        }

        return around.How == MatchKind.Misspelling ? found with { How = around.How, Note = around.Note } : found;
    }

    // 广西百色市乐业县: some beginning is the place around the rest. Two different answers are none.
    private DivisionMatch? WrittenTogether(string name, LocalDate on, Division? within)
    {
        DivisionMatch? found = null;
        foreach (var (outer, inner) in NamePath.ChineseSplits(name))
        {
            if (Inside(outer, inner, on, within) is { } match)
            {
                if (found is not null && !found.Division.Equals(match.Division))
                {
                    return null;
                }

                found = match;
            }
        }

        return found;
    }

    private Exception Failure(string name, LocalDate on, Division? within)
    {
        var search = new DivisionSearch(this, data, NameKey.Of(name), on, within);
        if (search.Best() is { Count: > 0 } candidates)
        {
            return Ambiguous(name, on, candidates);
        }

        if (!NamePath.TrySplit(name, out var inner, out var outer))
        {
            return NotFound(name, on, within);
        }

        return Seek(outer, on, within) is { } around ? Failure(inner, on, around.Division) : Failure(outer, on, within);
    }

    private AmbiguousPlaceException Ambiguous(string name, LocalDate on, IReadOnlyList<DivisionMatch> matches)
    {
        var listed = PlaceMessages.List(
            [.. matches.Select(match => match.Division)],
            division => string.Join(" in ", Ancestors(division, on).Select(above => above.Name).Prepend($"{division}"))
        );
        return new AmbiguousPlaceException(
            name,
            on,
            [.. matches.Select(match => Place.FromDivision(match.Division))],
            $"'{NumberFailures.Shorten(name)}' on {PlaceMessages.Day(on)} may be {listed}. Say within which division."
        );
    }

    private PlaceNotFoundException NotFound(string name, LocalDate on, Division? within)
    {
        var known = FindAll(name);
        var where = within is null ? "" : $" within {within}";
        var message = $"No division{where} is called '{NumberFailures.Shorten(name)}' on {PlaceMessages.Day(on)}";
        return new PlaceNotFoundException(
            name,
            on,
            known,
            known.Count == 0 ? $"{message}." : $"{message}: {Fate(known, on)}."
        );
    }
}
