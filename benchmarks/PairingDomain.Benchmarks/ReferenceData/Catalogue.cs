using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Prices;
using PairingDomain.Quantities;
using PairingDomain.Rates;
using PairingDomain.ReferenceData;

namespace PairingDomain.Benchmarks.ReferenceData;

/// <summary>One embedded catalogue and how it is first used. What a catalogue needs of others is loaded with it.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Use">Uses the catalogue and says how many rows it has.</param>
internal sealed record Catalogue(string Name, Func<int> Use)
{
    public static IReadOnlyList<Catalogue> All { get; } =
    [
        // Loading the assembly and finding what is embedded; every other row includes it.
        new("assembly-alone", static () => typeof(Currency).Assembly.GetManifestResourceNames().Length),
        new("currencies", static () => CurrencyCatalogue.Active.Count + CurrencyCatalogue.Withdrawn.Count),
        new("units", static () => Unit.All.Count),
        new("measures", static () => Measures.All.Count),
        new("plan-periods", static () => PlanPeriod.All.Count),
        new("divisions", static () => Divisions()),
        new("pairings", static () => PairingNetwork.Embedded.All.Count),
        new("poor-counties", static () => Reference.Embedded.PoorCounties.Count),
        new("exchange-rates", static () => ExchangeRateCatalogue.Embedded.All.Sum(static series => series.Count)),
        new("price-indices", static () => PriceIndex.ChinaCpi.Years.Count + PriceIndex.ChinaGdpDeflator.Years.Count),
        new("seed-ledger", static () => Reference.Embedded.SeedLedger.Figures.Count),
    ];

    public static Catalogue Of(string name) => All.First(catalogue => catalogue.Name == name);

    // The file has an index and makes a division when it is asked for, so the first use includes a look-up.
    private static int Divisions()
    {
        var catalogue = DivisionCatalogue.Embedded;
        _ = catalogue.Get(DivisionCode.Of(522_400), new LocalDate(2010, 3, 1));
        return catalogue.Count;
    }
}
