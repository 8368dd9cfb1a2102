using System.Text;
using MoneyAndPrices;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Prices;
using PairingDomain.Rates;
using PairingDomain.ReferenceData;

// What five documents say of aid, in US dollars and in the prices of 2020. Beside each result stands how it came about:
// the rate, the time it is of and who says so; the price year, the index with its value, and who says so.
Console.OutputEncoding = Encoding.UTF8;
Ledger ledger = Reference.Embedded.SeedLedger;

// Money that was given, lent or put into projects, in yuan; what is told several times only once, no amounts per student.
var told = new HashSet<string>();
Figure[] aid =
[
    .. ledger.Figures.Where(figure =>
        figure is { IsMalformed: false, Value.IsMoney: true, Per.Count: 0 }
        && (figure.Measure.Group is MeasureGroup.Funds or MeasureGroup.Investment || figure.Measure.Code == "loans")
        && figure.Value.Money.Currency == Currency.Cny
        && !figure.SameAs.Any(told.Contains)
        && told.Add(figure.Id)
    ),
];
Figure[] dated = [.. aid.Where(figure => figure.Scope.Period is not null)];

// The first source that has a rate for exactly the time asked for: a year has the World Bank's average, a month the
// Federal Reserve's. Neither stands in for the other.
var catalogue = ExchangeRateCatalogue.Embedded;
var rates = new ExchangeRateChain(catalogue.WorldBankAnnual, catalogue.FederalReserveMonthly);
new DollarTable(ledger, rates).Print(dated);
Console.WriteLine();
new PriceTable(PriceIndex.ChinaCpi, priceYear: 2020).Print(dated);
Console.WriteLine();
Page.Title("Neither: the document does not say when");
foreach (Figure figure in aid.Except(dated))
{
    Page.Row(figure.Id, figure.Measure.NameEn, "", Page.Whole(figure.Value.Money), $"“{figure.Citation.Quote}”");
}
