using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Quantities;
using PairingDomain.ReferenceData;
using PairingDomain.Scopes;

// What happens to figures that a careless sum would count twice: three cases from the documents inside the package.
Ledger ledger = Reference.Embedded.SeedLedger;
var day = new LocalDate(2010, 6, 30);
Division shenzhen = Reference.Embedded.Divisions.Find("Shenzhen", on: day);
Division guizhou = Reference.Embedded.Divisions.Find("Guizhou", on: day);

Heading("1. One sum told as a whole, in parts, and again further down");
FigureQuery aid = ledger.Of(Measures.AidFunds).From(shenzhen).To(guizhou).In(ReportingPeriod.Parse("2010"));
Show(aid);
Money careless = Money.Sum(aid.Select(figure => figure.Value.Money), Currency.Cny);
Total counted = aid.Sum(Currency.Cny);
Console.WriteLine($"Added carelessly: {careless:N}. Counted once: {counted.Amount:N}, {counted.Bounds.ToEnglish()}.");
Tell(counted);

Heading("2. Two documents about overlapping years and places");
Figure hechi = ledger["s1-002"];
Figure guangxi = ledger["s2-007"];
Show([hechi, guangxi]);
ScopeComparison scopes = ledger.CompareScopes(hechi, guangxi);
foreach (var dimension in Enum.GetValues<ScopeDimension>())
{
    Console.WriteLine($"  {dimension, -14} {scopes[dimension]}");
}

FigureQuery both = ledger.Of([hechi, guangxi]);
Console.WriteLine(both.TrySum(Currency.Cny));
Total bounded = both.With(rules => rules with { Overlaps = Overlaps.Bound }).Sum(Currency.Cny);
Console.WriteLine($"With bounds instead: {bounded.Bounds.ToEnglish()} yuan.");
Tell(bounded);

Heading("3. One claim with two numbers");
FigureQuery helped = ledger.Of(Measures.Beneficiaries).From(shenzhen).To(guizhou);
Show(helped);
Console.WriteLine(helped.TrySum(Unit.Person));
foreach (var repeats in new[] { RepeatRule.Lower, RepeatRule.Upper })
{
    Total chosen = helped.With(rules => rules with { Repeats = repeats }).Sum(Unit.Person);
    Console.WriteLine($"{repeats}: {chosen.Quantity}");
    Tell(chosen);
}

static void Heading(string text) => Console.WriteLine($"{Environment.NewLine}{text}{Environment.NewLine}");

static void Show(IEnumerable<Figure> figures)
{
    foreach (var figure in figures)
    {
        var period = figure.Scope.Period?.ToString() ?? "no period stated";
        Console.WriteLine($"  {figure.Id}  {figure.Measure.NameEn}, {period}: “{figure.Citation.Quote}”");
    }
}

static void Tell(Total total)
{
    foreach (var conflict in total.Conflicts)
    {
        Console.WriteLine($"  ! {conflict}");
    }

    foreach (var leftOut in total.LeftOut)
    {
        Console.WriteLine($"  - {leftOut}");
    }
}
