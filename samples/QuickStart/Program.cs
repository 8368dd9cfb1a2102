using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Quantities;
using PairingDomain.ReferenceData;

// The front door on one screen; a test compares what it prints.

// Money is exact, and read as reports write it. A sign that several currencies share is refused, not guessed.
Money grant = Money.Parse("50.8 million yuan");
Money[] parts = [Money.Parse("42.2 million yuan"), Money.Parse("730万元"), Money.Parse("CNY 1,300,000")];
Console.WriteLine($"{grant} = {string.Join(" + ", parts)}: {Money.Sum(parts, Currency.Cny) == grant}");
Console.WriteLine($"{grant:N}, {grant:C}, {grant:K}, {grant:Z}");
Refused(() => Money.Parse("$517.37 million"));
Refused(() => grant + Money.Zero(Currency.Usd));
Refused(() => Money.Of(792281625142643375935439503.35m, Currency.Cny) + Money.Of(0.01m, Currency.Cny));

// Quantities convert exactly; what is counted never mixes.
Console.WriteLine($"2338 mu are {Quantity.Parse("2338 mu").ConvertTo(Unit.Hectare)}");
Refused(() => Quantity.Of(150, Unit.Person) + Quantity.Of(150, Unit.PersonTime));

// A qualified number says between which bounds the truth lies, and arithmetic keeps that honest.
Bounds over = Bounds.Of(400, Qualifier.Over, Rational.Zero);
Bounds nearly = Bounds.Of(100, Qualifier.Nearly, Rational.Zero);
Console.WriteLine($"over 400 and 50 more: {(over + Bounds.Exactly(50)).ToEnglish()}");
Console.WriteLine($"nearly 100 and nearly 100: {(nearly + nearly).ToEnglish()}");

// Five-Year Plans, and what part of a reporting period lies in which.
PlanPeriod plan = PlanPeriod.Parse("“十三五”时期");
Console.WriteLine($"{plan}: {plan.Start:uuuu-MM-dd} to {plan.End:uuuu-MM-dd}, {plan.NameZh}");
Console.WriteLine(PlanCoverage.Of(ReportingPeriod.Years(2019, 2021)));
Console.WriteLine(
    PlanPeriod.FiveYearOn(new LocalDate(1964, 1, 1))?.ToString() ?? "In 1964 no Five-Year Plan was in force."
);

// Places as they were on a day, and what became of them.
DivisionCatalogue divisions = DivisionCatalogue.Embedded;
Division bijie = divisions.Find("Bijie", on: new LocalDate(2010, 3, 1));
Console.WriteLine($"{bijie}, in {divisions.Parent(bijie, new LocalDate(2010, 3, 1))}");
Console.WriteLine($"  became {string.Join(", ", divisions.Successors(bijie))}");
Console.WriteLine(PlaceCatalogue.Embedded.Match("Guangming New District", on: new LocalDate(2010, 3, 1)).Place);

// Who helped whom on a day; a code that changed meanwhile makes no difference.
var day = new LocalDate(2018, 6, 30);
Division shenzhen = divisions.Find("Shenzhen", on: day);
foreach (Pairing pairing in PairingNetwork.Embedded.InForce(day).From(shenzhen))
{
    Console.WriteLine($"{PlaceCatalogue.Embedded.NameOn(pairing.Assisted.Place, day)}: {pairing}");
}

// What the documents inside the package say: each figure with its bounds, its links and its quoted source.
Ledger ledger = Reference.Embedded.SeedLedger;
Figure aid = ledger["s3-001"];
Console.WriteLine($"{aid.Measure.NameEn} {aid.Value}, {aid.Bounds}, “{aid.Citation.Quote}”");
var partsOfAid = ledger.PartsOf(aid);
Console.WriteLine($"  parts: {string.Join(", ", partsOfAid.Select(part => $"{part.Measure.NameEn} {part.Value}"))}");
Refused(() => ledger.Of(partsOfAid).Sum(Currency.Cny));

// A total counts nothing twice, and says what it left out and why.
Total total = ledger.Of(Measures.AidFunds).From(shenzhen).In(ReportingPeriod.Year(2010)).Sum(Currency.Cny);
Console.WriteLine($"{total}, {total.Bounds}");
foreach (LeftOut leftOut in total.LeftOut.Take(4))
{
    Console.WriteLine($"  {leftOut}");
}

static void Refused(Func<object> operation)
{
    try
    {
        Console.WriteLine(operation());
    }
    catch (Exception exception) when (exception is FormatException or InvalidOperationException or ArithmeticException)
    {
        Console.WriteLine($"refused: {exception.Message}");
    }
}
