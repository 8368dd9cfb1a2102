using System.Text;
using PairingDomain.Registers;
using static PairingDomain.Csv.Tests.SomeRegisters;

namespace PairingDomain.Csv.Tests;

/// <summary>Registers as they should not be.</summary>
public sealed class FlowCsvFaultTests
{
    [Theory]
    [InlineData("x,CNY,2018-06-30,440300,520500", 1, FlowField.Amount, "'x'")]
    [InlineData("\"1,23\",CNY,2018-06-30,440300,520500", 1, FlowField.Amount, "1,23")]
    [InlineData(",CNY,2018-06-30,440300,520500", 0, FlowField.Amount, "The flow lacks its amount.")]
    [InlineData("1,,2018-06-30,440300,520500", 0, FlowField.Currency, "The flow lacks its currency.")]
    [InlineData("1,cash,2018-06-30,440300,520500", 2, FlowField.Currency, "'cash' is not a currency.")]
    [InlineData(
        "USD 1,CNY,2018-06-30,440300,520500",
        2,
        FlowField.Currency,
        "The amount names another currency than the currency does."
    )]
    [InlineData(
        "1,CNY,30/06/2018,440300,520500",
        3,
        FlowField.Date,
        "'30/06/2018' is not a day; days are written year first"
    )]
    [InlineData("1,CNY,2018-02-29,440300,520500", 3, FlowField.Date, "'2018-02-29' is not a day")]
    [InlineData(
        "1,CNY,1948-12-31,440300,520500",
        3,
        FlowField.Date,
        "'1948-12-31' is not between 1949-01-01 and 2099-12-31."
    )]
    [InlineData("1,CNY,,440300,520500", 0, FlowField.Date, "The flow lacks its date.")]
    [InlineData("1,CNY,2018-06-30,44030,520500", 4, FlowField.Assisting, "'44030' is not a partner.")]
    [InlineData(
        "1,CNY,2018-06-30,440300,enterprise:A@520500",
        5,
        FlowField.Assisted,
        "'enterprise:A@520500' is not a place."
    )]
    [InlineData("1,CNY,2018-06-30,Atlantis,520500", 4, FlowField.Assisting, "Atlantis")]
    [InlineData("1,CNY,2018-06-30,440300,Kuming", 5, FlowField.Assisted, "misspelt")]
    public void A_bad_field_is_reported_with_line_column_and_reason(
        string row,
        int column,
        FlowField field,
        string reason
    )
    {
        var reading = Read(Header + row + "\n1,CNY,2018-06-30,440300,520500\n");
        var fault = reading.Faults.Should().ContainSingle().Which;
        fault.Line.Should().Be(2);
        fault.Column.Should().Be(column);
        fault.Field.Should().Be(field);
        fault.Message.Should().Contain(reason);
        reading.Rows.Should().Be(2);
        reading.FaultyRows.Should().Be(1);
        reading.IsWhole.Should().BeFalse();
        reading
            .Invoking(one => one.Table)
            .Should()
            .Throw<RegisterException>()
            .WithMessage("1 fault(s) in 1 of 2 rows: line 2*")
            .Which.Faults.Should()
            .Equal(fault);
    }

    [Fact]
    public void All_faults_of_all_rows_are_reported_and_the_good_rows_kept_when_asked_for()
    {
        var reading = Read(
            Header
                + "x,y,z,440300,520500\n1,CNY,2018-06-30,440300,520500\n,,,440300,520500\n1,CNY\n1,CNY,2018-06-30,440300,520500,6\n",
            KeepingGoodRows
        );
        reading
            .Faults.Select(fault => (fault.Line, fault.Column, fault.Field))
            .Should()
            .Equal(
                (2, 1, FlowField.Amount),
                (2, 2, FlowField.Currency),
                (2, 3, FlowField.Date),
                (4, 0, FlowField.Amount),
                (4, 0, FlowField.Currency),
                (4, 0, FlowField.Date),
                (5, 0, null),
                (6, 0, null)
            );
        reading.Faults[^1].Message.Should().Be("The row has 6 fields, the header has 5.");
        reading.Faults[^1].ToString().Should().Be("line 6: The row has 6 fields, the header has 5.");
        reading.Faults[0].ToString().Should().StartWith("line 2, column 1 (amount): 'x'");
        reading.Table.Should().ContainSingle();
        reading.FaultyRows.Should().Be(4);
    }

    [Fact]
    public void Faults_beyond_the_limit_are_counted_only()
    {
        var text = new StringBuilder(Header);
        for (var row = 0; row < 10_000; row++)
        {
            text.Append("x,CNY,2018-06-30,440300,520500\n");
        }

        var reading = Read(text.ToString());
        reading.Faults.Should().HaveCount(1_000);
        reading.FaultCount.Should().Be(10_000);
        reading.Invoking(one => one.Table).Should().Throw<RegisterException>().WithMessage("10000 fault(s)*| …");
        Read(text.ToString(), new() { Register = new() { MostFaults = 0 } }).Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("amount,date,from\n", "line 1: No column is the assisted.")]
    [InlineData("amount,date,from,to,colour\n", "line 1, column 5: 'colour' is no field of a flow.")]
    [InlineData(
        "amount,金额（万元）,date,from,to\n",
        "line 1, column 2: '金额（万元）' is the same field as 'amount'."
    )]
    [InlineData("amount (bananas),date,from,to\n", "line 1, column 1: 'amount (bananas)' is no field of a flow.")]
    [InlineData("", "line 1: No column is the amount.")]
    public void A_bad_header_is_reported(string text, string expected)
    {
        var reading = Read(text + "1,2018-06-30,440300,520500\n"[..(text.Length == 0 ? 0 : 27)]);
        reading.Faults[0].ToString().Should().Be(expected);
        reading.Rows.Should().Be(0);
    }

    [Theory]
    [InlineData("1,CNY,2018-06-30,440300,\"520500\"x\n", "There is text behind the quote that closes a field.")]
    [InlineData("1,CNY,2018-06-30,440300,52\"0500\n", "A quote stands inside of a field that is not in quotes.")]
    [InlineData("1,CNY,2018-06-30,440300,\"520500\n", "A quote that opens a field is never closed.")]
    public void Malformed_quotes_are_reported(string row, string message)
    {
        var reading = Read(Header + "1,CNY,2018-06-30,440300,520500\n" + row, KeepingGoodRows);
        reading.Faults.Should().Equal(new RegisterFault(3, 0, null, message));
        reading.Table.Should().ContainSingle();
        reading.Rows.Should().Be(2);
    }

    [Fact]
    public void An_amount_with_its_own_unit_in_a_column_with_one_is_refused() =>
        Read("金额（万元）,date,from,to\n5080万元,2018-06-30,440300,520500\n")
            .Faults.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("'5080万元' names a unit of its own in a column whose unit is 10000.");

    [Fact]
    public void Bytes_that_are_no_text_are_refused_in_every_encoding()
    {
        var text = Encoding.ASCII.GetBytes(Header + "1,CNY,2018-06-30,school:A? B@440300,520500\n");
        text[Array.IndexOf(text, (byte)'?')] = 0x81;
        var inUtf8 = Read(text, new() { Encoding = Encoding.UTF8 });
        inUtf8.Faults.Should().ContainSingle().Which.Message.Should().Contain("no text in the encoding of the input");
        var detected = Read(text);
        detected.Faults.Should().ContainSingle().Which.Message.Should().Contain("no text in the encoding of the input");
    }

    [Fact]
    public void GB18030_that_begins_beyond_the_sample_is_refused_with_the_advice_to_name_it()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        var text = new StringBuilder(Header);
        for (var row = 0; row < 10_000; row++)
        {
            text.Append("1,CNY,2018-06-30,440300,520500\n");
        }

        var bytes = encoding.GetBytes(text.Append("1,CNY,2018-06-30,深圳市,520500\n").ToString());
        bytes.Length.Should().BeGreaterThan(SampledStream.SampleSize);
        var fault = Read(bytes).Faults.Should().ContainSingle().Which;
        (fault.Line, fault.Column, fault.Field).Should().Be((10_002, 4, FlowField.Assisting));
        fault
            .Message.Should()
            .EndWith(
                "has bytes that are no text in the encoding of the input. If the input is in another encoding, such as GB18030, name it."
            );
        Read(bytes, new() { Encoding = encoding }).Table.Count.Should().Be(10_001);
    }

    [Fact]
    public void Malformed_rows_stand_in_their_place_among_the_faults()
    {
        var text = new StringBuilder(Header);
        for (var row = 0; row < 20_000; row++)
        {
            text.Append(
                (row % 100) switch
                {
                    3 => "1,CNY,2018-06-30,440300,\"520500\"x\n",
                    5 => "x,CNY,2018-06-30,440300,520500\n",
                    _ => "1,CNY,2018-06-30,440300,520500\n",
                }
            );
        }

        var reading = Read(
            text.ToString(),
            new()
            {
                Register = new() { KeepsGoodRows = true, MostFaults = 150 },
            }
        );
        reading.Faults.Should().HaveCount(150).And.BeInAscendingOrder(fault => fault.Line);
        reading
            .Faults.Take(3)
            .Select(fault => (fault.Line, fault.Field))
            .Should()
            .Equal((5, null), (7, FlowField.Amount), (105, null));
        reading.FaultCount.Should().Be(400);
        reading.FaultyRows.Should().Be(400);
        reading.Rows.Should().Be(20_000);
        reading.Table.Count.Should().Be(19_600);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 7)]
    [InlineData(5_000, 3_000)]
    public void A_register_of_malformed_rows_only_is_counted(int mostFaults, int listed)
    {
        var text = new StringBuilder(Header);
        for (var row = 0; row < 3_000; row++)
        {
            text.Append("1,CNY,2018-06-30,440300,\"520500\"x\n");
        }

        var reading = Read(text.ToString(), new() { Register = new() { MostFaults = mostFaults } });
        reading.Faults.Should().HaveCount(listed);
        reading.Faults.Should().NotContain(fault => fault.Message.Length == 0);
        reading.FaultCount.Should().Be(3_000);
        reading.Rows.Should().Be(3_000);
    }

    [Fact]
    public void A_row_that_never_ends_is_refused_in_bounded_memory()
    {
        using var endless = new EndlessStream(Encoding.UTF8.GetBytes(Header), (byte)',', long.MaxValue);
        CheckBounded(endless, "The row has more than 1048576 bytes. Reading ends here.");
    }

    [Fact]
    public void A_field_of_a_gigabyte_is_refused_in_bounded_memory()
    {
        using var large = new EndlessStream(Encoding.UTF8.GetBytes(Header + "1,CNY,\""), (byte)'7', 1 << 30);
        CheckBounded(large, "The row has more than 1048576 bytes. Reading ends here.");
        large.Given.Should().BeLessThan(8 << 20);
    }

    [Fact]
    public void A_header_that_never_ends_is_refused_in_bounded_memory()
    {
        using var endless = new EndlessStream([], (byte)'a', long.MaxValue);
        CheckBounded(endless, "The row has more than 1048576 bytes. Reading ends here.");
    }

    [Fact]
    public void The_limit_of_a_row_may_be_set()
    {
        var row = $"1,CNY,2018-06-30,\"school:{new string('A', 700_000)}@440300\",520500\n";
        var reading = Read(Header + row, new() { Register = new() { LongestRow = 1_024 } });
        reading.Faults.Should().ContainSingle().Which.Message.Should().StartWith("The row has more than 1024 bytes.");
        Read(Header + row).Faults.Should().ContainSingle().Which.Field.Should().Be(FlowField.Assisting);
    }

    private static void CheckBounded(Stream stream, string message)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = FlowCsv.Read(stream);
        reading.Faults.Should().ContainSingle().Which.Message.Should().Be(message);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(64 << 20);
    }
}
