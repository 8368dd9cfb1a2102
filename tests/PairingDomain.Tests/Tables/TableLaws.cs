using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Tables;
using PairingDomain.Tests.Ledgers;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Tables;

/// <summary>What holds for the tables of any ledger.</summary>
public sealed class TableLaws
{
    private static readonly string[] Places = ["520000", "520500", "520502", "450000", "451000"];

    private static readonly string[] Periods = ["2009", "2010", "2010/2011", "2006/2010", "2010-03", "2012/..", "2011"];

    private static readonly Gen<Figure[]> Figures = Gen.Elements(Places)
        .SelectMany(_ => Gen.Elements(Periods), (place, period) => (place, period))
        .SelectMany(_ => Gen.Choose(1, 3), (told, yuan) => (told.place, told.period, yuan))
        .ListOf()
        .Select(all =>
            all.Index()
                .Select(one => Told.Aid($"f{one.Index}", one.Item.place, one.Item.period, one.Item.yuan))
                .ToArray()
        );

    [Fact]
    public void The_order_of_the_figures_changes_nothing() =>
        Laws.Hold(
            Figures,
            figures =>
            {
                foreach (var spanning in Enum.GetValues<Spanning>())
                {
                    Text(figures, spanning).Should().Be(Text([.. figures.Reverse()], spanning));
                }
            }
        );

    [Fact]
    public void Every_figure_is_in_one_row() =>
        Laws.Hold(
            Figures,
            figures =>
                Table(figures, Spanning.OwnRow)
                    .SelectMany(row => row.Figures)
                    .Select(figure => figure.Id)
                    .Should()
                    .BeEquivalentTo(figures.Select(figure => figure.Id))
        );

    [Fact]
    public void What_is_shared_out_adds_up_to_the_total() =>
        Laws.Hold(
            Figures.Select(figures => figures.Where(figure => figure.Scope.Period!.IsOpen is false).ToArray()),
            figures =>
            {
                var table = Sample
                    .Ledger(figures)
                    .Query()
                    .GroupBy(Axis.Year)
                    .With(Spanning.ShareByDays)
                    .Sum(Currency.Cny);
                if (table.GrandTotal.Total is { } total)
                {
                    table
                        .Aggregate(Rational.Zero, (sum, row) => sum + row.Total!.Number!.Value)
                        .Should()
                        .Be(total.Number!.Value);
                    table.All(row => row.Total!.Bounds.Contains(row.Total.Number!.Value)).Should().BeTrue();
                }
            }
        );

    private static TotalTable Table(Figure[] figures, Spanning spanning) =>
        Sample
            .Ledger(figures)
            .Query()
            .GroupBy(Axis.Assisted, Axis.Year)
            .With(spanning)
            .WithEmptyRows()
            .Sum(Currency.Cny);

    private static string Text(Figure[] figures, Spanning spanning) => Table(figures, spanning).ToJson();
}
