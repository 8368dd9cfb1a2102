using System.Text;
using PairingDomain.Figures;
using PairingDomain.Registers;
using static PairingDomain.Csv.Tests.SomeRegisters;

namespace PairingDomain.Csv.Tests;

/// <summary>The last columns of a register, which are looked up together: each way to write them means what it means alone.</summary>
public sealed class FlowCsvTailTests
{
    private const string TailHeader = "amount,currency,date,assisting,assisted,sector,kind\n";

    [Theory]
    [InlineData("520500,education,commitment")]
    [InlineData("\"520500\",education,commitment")]
    [InlineData("520500,\"education\",commitment")]
    [InlineData("520500, education ,\"commitment\"")]
    [InlineData("520500,教育,承诺")]
    public void Words_mean_the_same_however_they_are_written(string end)
    {
        var text = new StringBuilder(TailHeader);
        for (var row = 0; row < 3; row++)
        {
            text.Append("1,CNY,2018-06-30,440300,").Append(end).Append("\r\n");
            text.Append("1,CNY,2018-06-30,440300,520500,health,\n");
        }

        var flows = Read(text.ToString(), Unclustered).Table.ToList();
        flows
            .Select(flow => (flow.Sector, flow.Kind))
            .Should()
            .Equal(
                Enumerable
                    .Repeat(
                        new (Sector?, FlowKind)[]
                        {
                            (Sector.Education, FlowKind.Commitment),
                            (Sector.Health, FlowKind.Disbursement),
                        },
                        3
                    )
                    .SelectMany(pair => pair)
            );
    }

    [Fact]
    public void A_side_with_quotes_in_it_does_not_shift_them()
    {
        var row = "1,CNY,2018-06-30,\"school:A \"\"B\"\"@440300\",\"school:\"\"B\"\"@520500\",education,commitment\n";
        var reading = Read(TailHeader + row + row, new() { Register = new() { KeepsGoodRows = true } });
        reading.Faults.Should().HaveCount(2).And.OnlyContain(fault => fault.Column == 5);
        var good = "1,CNY,2018-06-30,\"school:A \"\"B\"\"@440300\",520500,education,commitment\n";
        Read(TailHeader + good + good)
            .Table.Should()
            .HaveCount(2)
            .And.OnlyContain(flow => flow.Sector == Sector.Education && flow.Kind == FlowKind.Commitment);
    }

    [Fact]
    public void A_bad_word_is_reported_in_every_row_in_which_it_stands()
    {
        var row = "1,CNY,2018-06-30,440300,520500,nonsense,commitment\n";
        Read(TailHeader + row + row)
            .Faults.Select(fault => (fault.Line, fault.Column, fault.Field))
            .Should()
            .Equal((2, 6, FlowField.Sector), (3, 6, FlowField.Sector));
    }

    [Fact]
    public void The_currency_may_be_among_them()
    {
        var text = new StringBuilder("date,assisting,assisted,amount,currency,kind\n");
        for (var row = 0; row < 4; row++)
        {
            text.Append("2018-06-30,440300,520500,1,").Append(row % 2 == 0 ? "CNY,\n" : "USD,expenditure\n");
        }

        var flows = Read(text.ToString(), Unclustered).Table;
        flows.Select(flow => flow.Amount.Currency.Code).Should().Equal("CNY", "USD", "CNY", "USD");
        flows.Count(flow => flow.Kind == FlowKind.Expenditure).Should().Be(2);
        Read(text.Append("2018-06-30,440300,520500,1,,\n2018-06-30,440300,520500,1,,\n").ToString())
            .Faults.Select(fault => (fault.Line, fault.Field))
            .Should()
            .Equal((6, FlowField.Currency), (7, FlowField.Currency));
    }

    private static FlowCsvOptions Unclustered { get; } = new() { Register = new() { IsClustered = false } };
}
