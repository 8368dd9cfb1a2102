using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Figures in the order of time.</summary>
public sealed class OrderAndTimeTests
{
    [Theory]
    [InlineData("2019", Status.Actual, null)]
    [InlineData("2020-05-23", Status.Actual, null)]
    [InlineData("2020", Status.Actual, Verdict.WorthNoting)]
    [InlineData("2016/2020~", Status.Actual, null)]
    [InlineData("2021", Status.Actual, Verdict.Contradicts)]
    [InlineData("2021", Status.Planned, null)]
    public void Told_on_23_May_2020(string period, Status status, Verdict? verdict)
    {
        var figure = Sample
            .Quantity("a", "projects", 5, "project")
            .In(period, Basis.Flow)
            .With(draft => draft with { Status = status });
        var document = new SourceDocument("d", "A report") { PublishedOn = new LocalDate(2020, 5, 23) };
        Verdict?[] found =
        [
            .. Ledger.Create([document], [figure]).Reconcile(new OrderAndTime()).Select(one => one.Verdict),
        ];
        found.Should().Equal(verdict is null ? [] : [verdict]);
    }

    [Theory]
    [InlineData("440300", "522400", "1990", 1)]
    [InlineData("440300", "522400", "2010", 0)]
    public void Shenzhen_helps_Bijie_since_1996(string assisting, string assisted, string period, int findings) =>
        Run(Sample.Quantity("a", "projects", 5, "project").Between(assisting, assisted).In(period, Basis.Flow))
            .Should()
            .HaveCount(findings);

    [Theory]
    [InlineData("520500", "2010", 1)]
    [InlineData("520500", "2012", 0)]
    [InlineData("522400", "2010", 0)]
    [InlineData("522400", "2013", 1)]
    [InlineData("520500", "2010/2012", 0)]
    public void Bijie_is_522400_until_2011(string code, string period, int findings)
    {
        var found = Run(Sample.Quantity("a", "projects", 5, "project").Between("330000", code).In(period, Basis.Flow));
        found.Select(finding => finding.Verdict).Should().Equal(Enumerable.Repeat(Verdict.Contradicts, findings));
    }

    [Theory]
    [InlineData("70 percent", "2010-12-31", 1)]
    [InlineData("100 percent", "2010-12-31", 0)]
    [InlineData("70 percent", "2011-12-31", 0)]
    public void Villages_told_as_done_beside_a_rate_of_completion(string rate, string day, int findings) =>
        Run(
                Placed(Sample.Quantity("a", "villages-assisted", 23, "village")).In("2010", null),
                Placed(Sample.Create("b", "completion-rate", Quantity.Parse(rate))).In(day, Basis.Stock)
            )
            .Should()
            .HaveCount(findings);

    private static Figure Placed(Figure figure) =>
        figure
            .Between("330000", "451200")
            .Within(scope => scope with { Sector = Stated<Sector>.Of(Sector.VillageAdvancement) });

    private static IReadOnlyList<Finding> Run(params Figure[] figures) =>
        Sample.Ledger(figures).Reconcile(new OrderAndTime());
}
