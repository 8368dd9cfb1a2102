using System.Globalization;
using NodaTime;
using PairingDomain.Places;

namespace PairingDomain.Pairings;

/// <summary>
/// A network of pairings over a catalogue of places: what is in force on a day, who helps whom, what is nested in
/// what, and who followed whom. A place that changes its code keeps its pairings: the catalogue's changes are
/// followed in both directions. Immutable.
/// </summary>
public sealed class PairingNetwork
{
    private readonly Lazy<PlaceLines> lines;
    private readonly Pairing[] pairings;
    private readonly Dictionary<string, Pairing> byId;

    /// <summary>Creates a network.</summary>
    /// <param name="pairings">Its pairings; their order is kept.</param>
    /// <param name="places">The catalogue that says which code a place had when, and what lay in what.</param>
    /// <exception cref="ArgumentException">Two pairings have one id.</exception>
    public PairingNetwork(IEnumerable<Pairing> pairings, PlaceCatalogue places)
        : this(
            [.. pairings ?? throw new ArgumentNullException(nameof(pairings))],
            new Lazy<PlaceLines>(new PlaceLines(places ?? throw new ArgumentNullException(nameof(places))))
        ) { }

    private PairingNetwork(Pairing[] pairings, Lazy<PlaceLines> lines)
    {
        this.pairings = pairings;
        this.lines = lines;
        byId = new Dictionary<string, Pairing>(StringComparer.Ordinal);
        foreach (var pairing in this.pairings)
        {
            if (!byId.TryAdd(pairing.Id, pairing))
            {
                throw new ArgumentException(
                    $"The id {pairing.Id} stands twice: {byId[pairing.Id]} and {pairing}.",
                    nameof(pairings)
                );
            }
        }
    }

    /// <summary>
    /// The embedded network: national east-west pairings and those around Guangdong, Guangxi and Guizhou since 1995. Its
    /// sources and gaps are told in the package's list of sources; it is not complete. Loaded on first use.
    /// </summary>
    public static PairingNetwork Embedded => EmbeddedNetwork.Value;

    /// <summary>Every pairing, in the order given.</summary>
    public IReadOnlyList<Pairing> All => pairings;

    /// <summary>The pairing with an id.</summary>
    /// <param name="id">Such as "P070".</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Pairing Get(string id) =>
        byId.TryGetValue(id, out var pairing)
            ? pairing
            : throw new KeyNotFoundException($"No pairing '{id}' among the {pairings.Length} of the network.");

    /// <summary>The pairings in force on a day, each for certain or as far as its record reaches.</summary>
    /// <param name="on">The day, in any calendar.</param>
    public PairingView InForce(LocalDate on) =>
        new(lines.Value, on, pairings.Where(pairing => pairing.Validity.Reaches(on)));

    /// <summary>The pairings nested under a larger one on a day; see <see cref="PairingView.Under"/>.</summary>
    /// <param name="larger">The larger pairing.</param>
    /// <param name="on">The day.</param>
    public PairingView Under(Pairing larger, LocalDate on) => InForce(on).Under(larger);

    /// <summary>The nearest larger pairing that one is nested under on a day; null when there is none.</summary>
    /// <param name="smaller">The smaller pairing.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidOperationException">Several are equally near; the message names them.</exception>
    public Pairing? ParentOf(Pairing smaller, LocalDate on)
    {
        var parents = InForce(on).ParentsOf(smaller);
        return parents.Count switch
        {
            0 => null,
            1 => parents[0],
            _ => throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{smaller.Id} has several parents on {on:uuuu-MM-dd}: {string.Join("; ", parents)}."
                )
            ),
        };
    }

    /// <summary>Every pairing in which a partner helps, at any time and under any code it had, in the order of time.</summary>
    /// <param name="assisting">The side that gives.</param>
    public IReadOnlyList<Pairing> From(Partner assisting)
    {
        ArgumentNullException.ThrowIfNull(assisting);
        return InOrder(pairings.Where(pairing => lines.Value.AreOneLine(pairing.Assisting, assisting)));
    }

    /// <summary>
    /// Who helped a partner one after the other: every pairing in which it is helped, at any time and under any code it
    /// had, by start, then by end (an open end last), then in the order of the network.
    /// </summary>
    /// <param name="assisted">The side that receives.</param>
    public IReadOnlyList<Pairing> Succession(Partner assisted)
    {
        ArgumentNullException.ThrowIfNull(assisted);
        return InOrder(pairings.Where(pairing => lines.Value.AreOneLine(pairing.Assisted, assisted)));
    }

    private static Pairing[] InOrder(IEnumerable<Pairing> some) =>
        [
            .. some.OrderBy(pairing => pairing.Validity.Start.Earliest)
                .ThenBy(pairing => pairing.Validity.End.Latest ?? LocalDate.MaxIsoValue),
        ];

    private static class EmbeddedNetwork
    {
        // The places are loaded for the first question that needs them, not to list the pairings.
        public static readonly PairingNetwork Value = new(
            PairingTable.Read(),
            new Lazy<PlaceLines>(() => new PlaceLines(PlaceCatalogue.Embedded))
        );
    }
}
