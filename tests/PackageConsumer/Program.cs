using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using PackageConsumer;
using PairingDomain.Csv;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Prices;
using PairingDomain.Quantities;
using PairingDomain.Reading.Documents;
using PairingDomain.ReferenceData;
using PairingDomain.Serialization;

// The front door as somebody walks through it who has nothing but the package. Run plain, trimmed and as native code;
// all three must print the same, under a culture that writes numbers its own way.
CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

var grant = Money.Parse("50.8 million yuan");
Money[] parts = [Money.Parse("42.2 million yuan"), Money.Parse("730万元"), Money.Parse("CNY 1,300,000")];
Console.WriteLine($"{grant} = {string.Join(" + ", parts)}: {Money.Sum(parts, Currency.Cny) == grant}");
Console.WriteLine($"in German {grant.ToString("N", CultureInfo.CurrentCulture)}, in Chinese {grant:Z}");
Console.WriteLine($"{CurrencyCatalogue.Active.Count} active currencies, {Currency.Of("KWD").Name}");

Console.WriteLine($"2338 mu are {Quantity.Parse("2338 mu").ConvertTo(Unit.Hectare)}, of {Unit.All.Count} units");
Console.WriteLine($"over 400 and 50 more: {Bounds.Above(400) + Bounds.Exactly(50)}");

Console.WriteLine($"{PlanPeriod.Parse("“十三五”时期")}, one of {PlanPeriod.All.Count}");
Console.WriteLine(PlanCoverage.Of(ReportingPeriod.Parse("2019/2021")));
Console.WriteLine(PlanPeriod.FiveYearOn(new LocalDate(1964, 1, 1)) is null);

var bijie = DivisionCatalogue.Embedded.Find("Bijie", on: new LocalDate(2010, 3, 1));
Console.WriteLine($"{bijie} became {string.Join(", ", DivisionCatalogue.Embedded.Successors(bijie))}");
Console.WriteLine(PlaceCatalogue.Embedded.Match("Guangming New District", on: new LocalDate(2010, 3, 1)).Place);
Console.WriteLine($"{PairingNetwork.Embedded.InForce(new LocalDate(2018, 6, 30)).Count} pairings in mid-2018");

var reference = Reference.Embedded;
Console.WriteLine(
    $"data of {reference.Version}: {reference.Catalogues.Count} catalogues, {reference.Validate().Count} faults"
);
var aid = reference.SeedLedger["s3-001"];
Console.WriteLine(
    $"{aid} {aid.Bounds}, in {reference.SeedLedger.PartsOf(aid).Count} parts, {reference.SeedLedger.Of(aid).Sum(Currency.Cny).Value}"
);
var text = LedgerJson.ToText(reference.SeedLedger);
Console.WriteLine(
    $"{reference.SeedLedger.Figures.Count} figures, written and read back: {LedgerJson.ToText(LedgerJson.Read(text)) == text}"
);

var aid2010 = grant.AtPricesOf(2010);
Console.WriteLine(aid2010.RebaseTo(2020, PriceIndex.ChinaCpi));
TypeDescriptor.RegisterType<Money>();
Console.WriteLine(
    TypeDescriptor.GetConverterFromRegisteredType(typeof(Money)).ConvertFromInvariantString("RMB 5 million")
);

// The companions: a sentence of a report, and a register of two lines of which one is wrong.
foreach (
    var figure in DocumentReader
        .ReadDocument("2019年，深圳投入河池财政帮扶资金5080万元，其中产业资金4220万元；8 schools were built.")
        .Figures
)
{
    Console.WriteLine($"{figure}: {figure.Scope.Period} {figure.Scope.Assisting} > {figure.Scope.Assisted}");
}

using var register = new MemoryStream(
    "date,assisting,assisted,金额（万元）\n2018-06-30,440300,522729,508\n30/06/2018,440300,522729,1\n"u8.ToArray()
);
var reading = FlowCsv.Read(register, new FlowCsvOptions { Register = new() { KeepsGoodRows = true } });
Console.WriteLine($"{reading.Table.Count} flow of {reading.Table.First().Amount}, {string.Join(", ", reading.Faults)}");

// Through the consumer's own source-generated serializer; reflection is switched off.
Json(Rational.Of(2000, 3), ConsumerJson.Default.Rational);
Json(Currency.Cny, ConsumerJson.Default.Currency);
Json(grant, ConsumerJson.Default.Money);
Json(aid2010, ConsumerJson.Default.PricedMoney);
Json(aid2010.Basis, ConsumerJson.Default.PriceBasis);
Json(aid2010.RebaseTo(2020, PriceIndex.ChinaGdpDeflator), ConsumerJson.Default.Rebased);
Json(Unit.Mu, ConsumerJson.Default.Unit);
Json(Quantity.Parse("2338 mu"), ConsumerJson.Default.Quantity);
Json(Bounds.Above(400), ConsumerJson.Default.Bounds);
Json(PlanPeriod.FiveYear(13), ConsumerJson.Default.PlanPeriod);
Json(ReportingPeriod.Parse("2016-09/.."), ConsumerJson.Default.ReportingPeriod);
Json(bijie.Code, ConsumerJson.Default.DivisionCode);
Json(Place.Area("guangming-new-district"), ConsumerJson.Default.Place);

static void Json<T>(T value, JsonTypeInfo<T> type)
{
    var json = JsonSerializer.Serialize(value, type);
    var back = JsonSerializer.Deserialize(json, type);
    Console.WriteLine($"{typeof(T).Name} as JSON {json}, the same when read back: {Equals(value, back)}");
}
