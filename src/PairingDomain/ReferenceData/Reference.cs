using NodaTime.Text;
using PairingDomain.Ledgers;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Prices;
using PairingDomain.Rates;
using PairingDomain.Serialization;

namespace PairingDomain.ReferenceData;

/// <summary>
/// The catalogues: divisions, pairings, poor counties, exchange rates, price indices and the ledger of the five documents. <see cref="Embedded"/> is
/// what the package carries; <see cref="FromArchive"/> puts other data in its place. Each catalogue is read when it is
/// first asked for and then kept. The vocabularies that values are made of (currencies, units, plan periods, measures)
/// belong to the library itself and are found at their types. Immutable and safe for any number of threads.
/// </summary>
public sealed class Reference
{
    private readonly ReferenceFiles files;

    // Not Lazy<T>: making one for every catalogue would load the types of them all, and NodaTime with them, to read one.
    private IReadOnlyList<CatalogueInfo>? catalogues;
    private PlaceCatalogue? places;
    private PairingNetwork? pairings;
    private IReadOnlyList<PoorCounty>? poorCounties;
    private ExchangeRateCatalogue? exchangeRates;
    private IReadOnlyList<PriceIndex>? priceIndices;
    private Ledger? seedLedger;

    private Reference(ReferenceFiles files) => this.files = files;

    /// <summary>The data inside the package.</summary>
    public static Reference Embedded { get; } = new(ReferenceFiles.Embedded);

    /// <summary>What there is, with version, source and licence of each.</summary>
    public IReadOnlyList<CatalogueInfo> Catalogues =>
        catalogues ?? LazyInitializer.EnsureInitialized(ref catalogues, ReadCatalogues);

    /// <summary>The version of the data as a whole: the latest of the catalogues' versions, as an ISO date.</summary>
    public string Version => LocalDatePattern.Iso.Format(Catalogues.Max(catalogue => catalogue.Version));

    /// <summary>The divisions of China from 1981 on, by code and name on a day.</summary>
    public DivisionCatalogue Divisions => Places.Divisions;

    /// <summary>Divisions and the places without a code: functional areas, towns, villages.</summary>
    public PlaceCatalogue Places => places ?? LazyInitializer.EnsureInitialized(ref places, ReadPlaces);

    /// <summary>Who helps whom and since when.</summary>
    public PairingNetwork Pairings => pairings ?? LazyInitializer.EnsureInitialized(ref pairings, ReadPairings);

    /// <summary>The 832 national poor counties.</summary>
    public IReadOnlyList<PoorCounty> PoorCounties =>
        poorCounties ?? LazyInitializer.EnsureInitialized(ref poorCounties, ReadPoorCounties);

    /// <summary>Published exchange rates against the US dollar, by series; each rate carries its source and trust.</summary>
    public ExchangeRateCatalogue ExchangeRates =>
        exchangeRates ?? LazyInitializer.EnsureInitialized(ref exchangeRates, ReadExchangeRates);

    /// <summary>The figures of five documents on paired assistance.</summary>
    public Ledger SeedLedger => seedLedger ?? LazyInitializer.EnsureInitialized(ref seedLedger, ReadSeedLedger);

    /// <summary>What prices were in China: consumer prices and the deflator of the gross domestic product, with source and trust.</summary>
    public IReadOnlyList<PriceIndex> PriceIndices =>
        priceIndices ?? LazyInitializer.EnsureInitialized(ref priceIndices, ReadPriceIndices);

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
        return new Reference(ReferenceFiles.FromArchive(archive));
    }

    /// <summary>
    /// Reads every catalogue and checks them against each other, row by row: every code exists on the day it is used.
    /// </summary>
    /// <returns>What is wrong, one entry each; empty when nothing is.</returns>
    /// <exception cref="InvalidDataException">A file is missing or malformed.</exception>
    public IReadOnlyList<string> Validate() => [.. ReferenceRules.Check(this)];

    private IReadOnlyList<CatalogueInfo> ReadCatalogues() =>
        Array.AsReadOnly(Array.ConvertAll(files.Table("catalogues"), CatalogueTable.Read));

    private PlaceCatalogue ReadPlaces() =>
        files == ReferenceFiles.Embedded
            ? PlaceCatalogue.Embedded
            : new PlaceCatalogue(
                DivisionCatalogue.Load(files.Bytes("divisions.bin")),
                UncodedPlaces.ReadAreas(files.Table(UncodedPlaces.AreaTable)),
                UncodedPlaces.ReadLocals(files.Table(UncodedPlaces.LocalTable))
            );

    private PairingNetwork ReadPairings() =>
        files == ReferenceFiles.Embedded
            ? PairingNetwork.Embedded
            : new PairingNetwork(PairingTable.Read(files.Text("pairings.tsv")), Places);

    private IReadOnlyList<PoorCounty> ReadPoorCounties() =>
        Array.AsReadOnly(Array.ConvertAll(files.Table("poor-counties"), PoorCountyTable.Read));

    private IReadOnlyList<PriceIndex> ReadPriceIndices() =>
        files == ReferenceFiles.Embedded
            ? [PriceIndex.ChinaCpi, PriceIndex.ChinaGdpDeflator]
            : PriceIndex.ReadChina(files.Table(PriceIndex.ChinaTable));

    private ExchangeRateCatalogue ReadExchangeRates() =>
        files == ReferenceFiles.Embedded ? ExchangeRateCatalogue.Embedded : new ExchangeRateCatalogue(files.Table);

    private Ledger ReadSeedLedger() => LedgerJson.Read(files.Bytes("seed-ledger.json"));
}
