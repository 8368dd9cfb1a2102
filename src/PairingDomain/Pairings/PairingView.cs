using System.Collections;
using NodaTime;
using PairingDomain.Places;

namespace PairingDomain.Pairings;

/// <summary>
/// The pairings of a network that are in force on one day, as far as the record reaches, and narrower selections of them.
/// Which of them are certain, <see cref="CoverageOf"/> tells; none is certainly out of force. In the order of the
/// network. Immutable.
/// </summary>
public sealed class PairingView : IReadOnlyList<Pairing>
{
    private readonly PlaceLines lines;
    private readonly Pairing[] pairings;

    internal PairingView(PlaceLines lines, LocalDate on, IEnumerable<Pairing> pairings)
    {
        this.lines = lines;
        this.pairings = [.. pairings];
        On = on.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate On { get; }

    /// <inheritdoc/>
    public int Count => pairings.Length;

    /// <summary>Those that were certainly in force.</summary>
    public PairingView Certain => Where(pairing => CoverageOf(pairing) == Coverage.Yes);

    /// <summary>Those of which the record does not say it for certain.</summary>
    public PairingView Uncertain => Where(pairing => CoverageOf(pairing) == Coverage.Unknown);

    /// <inheritdoc/>
    public Pairing this[int index] => pairings[index];

    /// <summary>Whether a pairing was in force on the day.</summary>
    /// <param name="pairing">Any pairing.</param>
    public Coverage CoverageOf(Pairing pairing)
    {
        ArgumentNullException.ThrowIfNull(pairing);
        return pairing.Validity.Covers(On);
    }

    /// <summary>Those in which <paramref name="assisting"/> itself helps, under whatever code it has on the day.</summary>
    /// <param name="assisting">The side that gives.</param>
    public PairingView From(Partner assisting)
    {
        ArgumentNullException.ThrowIfNull(assisting);
        return Where(pairing => lines.AreSame(pairing.Assisting, assisting, On));
    }

    /// <summary>Those in which a place itself helps; a <see cref="Division"/> is a place too.</summary>
    /// <param name="assisting">The place that gives.</param>
    public PairingView From(Place assisting) => From(Partner.Of(assisting));

    /// <summary>Those in which <paramref name="assisted"/> itself is helped, under whatever code it has on the day.</summary>
    /// <param name="assisted">The side that receives.</param>
    public PairingView To(Partner assisted)
    {
        ArgumentNullException.ThrowIfNull(assisted);
        return Where(pairing => lines.AreSame(pairing.Assisted, assisted, On));
    }

    /// <summary>Those in which a place itself is helped; a <see cref="Division"/> is a place too.</summary>
    /// <param name="assisted">The place that receives.</param>
    public PairingView To(Place assisted) => To(Partner.Of(assisted));

    /// <summary>Those in which a partner inside <paramref name="area"/>, or the place itself, helps.</summary>
    /// <param name="area">A division, an area, a township or a village.</param>
    public PairingView FromWithin(Place area)
    {
        var whole = Partner.Of(area);
        return Where(pairing => IsWithin(pairing.Assisting, whole));
    }

    /// <summary>Those in which a partner inside <paramref name="area"/>, or the place itself, is helped.</summary>
    /// <param name="area">A division, an area, a township or a village.</param>
    public PairingView ToWithin(Place area)
    {
        var whole = Partner.Of(area);
        return Where(pairing => IsWithin(pairing.Assisted, whole));
    }

    /// <summary>Those of one relation.</summary>
    /// <param name="relation">The form of assistance.</param>
    public PairingView Of(PairingRelation relation) => Where(pairing => pairing.Relation == relation);

    /// <summary>
    /// Those nested under <paramref name="larger"/>: each side is the same as, or lies in, the larger one's on the day, and
    /// at least one lies in it. Nesting is transitive. None when the larger pairing is not in force on the day.
    /// </summary>
    /// <param name="larger">A pairing.</param>
    public PairingView Under(Pairing larger)
    {
        ArgumentNullException.ThrowIfNull(larger);
        return Where(smaller => IsNested(smaller, larger));
    }

    /// <summary>Those under which <paramref name="smaller"/> is nested; none when it is not in force on the day.</summary>
    /// <param name="smaller">A pairing.</param>
    public PairingView Above(Pairing smaller)
    {
        ArgumentNullException.ThrowIfNull(smaller);
        return Where(larger => IsNested(smaller, larger));
    }

    /// <summary>The nearest of <see cref="Above"/>: those with no other between. Often one, at times several.</summary>
    /// <param name="smaller">A pairing.</param>
    public PairingView ParentsOf(Pairing smaller)
    {
        var above = Above(smaller);
        return above.Where(parent => !above.pairings.Any(between => IsNested(between, parent)));
    }

    /// <inheritdoc/>
    public IEnumerator<Pairing> GetEnumerator() => pairings.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private PairingView Where(Func<Pairing, bool> condition) => new(lines, On, pairings.Where(condition));

    private bool IsWithin(Partner inner, Partner outer) =>
        lines.AreSame(inner, outer, On) || lines.LiesIn(inner, outer, On);

    private bool IsNested(Pairing smaller, Pairing larger) =>
        smaller.Validity.Reaches(On)
        && larger.Validity.Reaches(On)
        && IsWithin(smaller.Assisting, larger.Assisting)
        && IsWithin(smaller.Assisted, larger.Assisted)
        && (
            lines.LiesIn(smaller.Assisting, larger.Assisting, On) || lines.LiesIn(smaller.Assisted, larger.Assisted, On)
        );
}
