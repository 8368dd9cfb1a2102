using NodaTime.Text;
using PairingDomain.Ledgers;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Rates;
using PairingDomain.Serialization;

namespace PairingDomain.ReferenceData;

/// <summary>
/// The catalogues: divisions, pairings, poor counties, exchange rates and the ledger of the five documents. <see cref="Embedded"/> is
/// what the package carries; <see cref="FromArchive"/> puts other data in its place. Each catalogue is read when it is
/// first asked for and then kept. The vocabularies that values are made of (currencies, units, plan periods, measures)
/// belong to the library itself and are found at their types. Immutable and safe for any number of threads.
/// </summary>
public sealed class Reference
{
    private readonly Lazy<IReadOnlyList<CatalogueInfo>> catalogues;
    private readonly Lazy<PlaceCatalogue> places;
    private readonly Lazy<PairingNetwork> pairings;
    private readonly Lazy<IReadOnlyList<PoorCounty>> poorCounties;
    private readonly Lazy<Ledger> seedLedger;

    private Reference(
        ReferenceFiles files,
        Func<PlaceCatalogue> readPlaces,
        Func<PlaceCatalogue, PairingNetwork> readPairings,
        ExchangeRateCatalogue exchangeRates
    )
    {
        ExchangeRates = exchangeRates;
        catalogues = new(() => [.. files.Table("catalogues").Select(CatalogueTable.Read)]);
        places = new(readPlaces);
        pairings = new(() => readPairings(Places));
        poorCounties = new(() => [.. files.Table("poor-counties").Select(PoorCountyTable.Read)]);
        seedLedger = new(() => LedgerJson.Read(files.Bytes("seed-ledger.json")));
    }

    /// <summary>The data inside the package.</summary>
    public static Reference Embedded { get; } =
        new(
            ReferenceFiles.Embedded,
            () => PlaceCatalogue.Embedded,
            _ => PairingNetwork.Embedded,
            ExchangeRateCatalogue.Embedded
        );

    /// <summary>What there is, with version, source and licence of each.</summary>
    public IReadOnlyList<CatalogueInfo> Catalogues => catalogues.Value;

    /// <summary>The version of the data as a whole: the latest of the catalogues' versions, as an ISO date.</summary>
    public string Version => LocalDatePattern.Iso.Format(Catalogues.Max(catalogue => catalogue.Version));

    /// <summary>The divisions of China from 1981 on, by code and name on a day.</summary>
    public DivisionCatalogue Divisions => Places.Divisions;

    /// <summary>Divisions and the places without a code: functional areas, towns, villages.</summary>
    public PlaceCatalogue Places => places.Value;

    /// <summary>Who helps whom and since when.</summary>
    public PairingNetwork Pairings => pairings.Value;

    /// <summary>The 832 national poor counties.</summary>
    public IReadOnlyList<PoorCounty> PoorCounties => poorCounties.Value;

    /// <summary>Published exchange rates against the US dollar, by series; each rate carries its source and trust.</summary>
    public ExchangeRateCatalogue ExchangeRates { get; }

    /// <summary>The figures of five documents on paired assistance.</summary>
    public Ledger SeedLedger => seedLedger.Value;

    /// <summary>
    /// Other data in place of the embedded: a zip archive of the files that the data packer writes, under the same names.
    /// The stream is read to its end and stays open; a file that is missing or malformed is reported when its catalogue
    /// is first asked for, or by <see cref="Validate"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="archive"/> is null.</exception>
    /// <exception cref="InvalidDataException">The stream is not a zip archive.</exception>
    public static Reference FromArchive(Stream archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var files = ReferenceFiles.FromArchive(archive);
        return new Reference(
            files,
            () =>
                new PlaceCatalogue(
                    DivisionCatalogue.Load(files.Bytes("divisions.bin")),
                    UncodedPlaces.ReadAreas(files.Table(UncodedPlaces.AreaTable)),
                    UncodedPlaces.ReadLocals(files.Table(UncodedPlaces.LocalTable))
                ),
            places => new PairingNetwork(PairingTable.Read(files.Text("pairings.tsv")), places),
            new ExchangeRateCatalogue(files.Table)
        );
    }

    /// <summary>
    /// Reads every catalogue and checks them against each other, row by row: every code exists on the day it is used.
    /// </summary>
    /// <returns>What is wrong, one entry each; empty when nothing is.</returns>
    /// <exception cref="InvalidDataException">A file is missing or malformed.</exception>
    public IReadOnlyList<string> Validate() => [.. ReferenceRules.Check(this)];
}
