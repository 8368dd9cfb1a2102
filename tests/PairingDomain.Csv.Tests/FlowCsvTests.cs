using System.Globalization;
using System.Text;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Registers;
using static PairingDomain.Csv.Tests.SomeRegisters;

namespace PairingDomain.Csv.Tests;

/// <summary>Registers as they should be.</summary>
public sealed class FlowCsvTests
{
    private static readonly Flow Plain = One with
    {
        Sector = null,
        Instrument = null,
        SourceOfFunds = null,
        Kind = FlowKind.Disbursement,
    };

    [Theory]
    [InlineData(',', false)]
    [InlineData(';', false)]
    [InlineData('\t', true)]
    [InlineData('|', true)]
    public void What_was_written_is_read(char separator, bool hasByteOrderMark)
    {
        Flow[] flows =
        [
            One,
            One,
            Plain with
            {
                Amount = Money.Of(-0.0000000000000000000000000001m, Currency.Usd),
            },
            Plain with
            {
                Amount = Money.Of(decimal.MaxValue, Currency.Hkd),
                Date = Flow.LastDay,
            },
            Plain with
            {
                Assisting = Partner.Organisation(PartnerKind.School, "No. 1; \"East\", | tab", DivisionCode.Of(440305)),
                Assisted = Place.Village(DivisionCode.Of(522729), null, "Wengla, \"Upper\" Village"),
                Date = Flow.FirstDay,
            },
        ];
        using var stream = new MemoryStream();
        FlowCsv.Write(flows, stream, separator, hasByteOrderMark);
        stream.ToArray().AsSpan().StartsWith(Encoding.UTF8.Preamble).Should().Be(hasByteOrderMark);
        var reading = Read(stream.ToArray());
        reading.Faults.Should().BeEmpty();
        reading.Table.Should().BeEquivalentTo(flows);
        reading.Rows.Should().Be(5);
        reading.IsWhole.Should().BeTrue();
        reading.Table.IsClustered.Should().BeTrue();
    }

    [Fact]
    public void What_is_written_is_this()
    {
        using var stream = new MemoryStream();
        FlowCsv.Write([One, Plain], stream);
        Encoding
            .UTF8.GetString(stream.ToArray())
            .Should()
            .Be(
                "amount,currency,date,assisting,assisted,sector,instrument,source-of-funds,kind\r\n"
                    + "50800000,CNY,2018-06-30,440300,520500,education,grant,fiscal,expenditure\r\n"
                    + "50800000,CNY,2018-06-30,440300,520500,,,,disbursement\r\n"
            );
    }

    [Fact]
    public void A_file_is_read_and_progress_is_told()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.Create(path))
            {
                FlowCsv.Write(Enumerable.Repeat(One, 40_000), file);
            }

            var reports = new List<FlowProgress>();
            var reading = FlowCsv.Read(path, progress: new Listing(reports.Add));
            reading.Table.Count.Should().Be(40_000);
            var length = new FileInfo(path).Length;
            reports.Should().HaveCount(3).And.OnlyContain(report => report.OfBytes == length);
            reports[^1].Should().Be(new FlowProgress(40_000, length, length));
            reports[0].Flows.Should().Be(16_384);
            reports[0].Bytes.Should().BeInRange(length * 2 / 5, length);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Reading_and_writing_can_be_cancelled()
    {
        using var stream = new MemoryStream();
        using var cancelled = new CancellationTokenSource();
        FlowCsv.Write(Enumerable.Repeat(One, 20_000), stream);
        cancelled.Cancel();
        var reading = () => FlowCsv.Read(new MemoryStream(stream.ToArray()), cancellation: cancelled.Token);
        reading.Should().Throw<OperationCanceledException>();
        var writing = () => FlowCsv.Write(Enumerable.Repeat(One, 20_000), stream, cancellation: cancelled.Token);
        writing.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    public void A_Chinese_register_is_read_in_every_encoding(string name, bool hasByteOrderMark)
    {
        const string Text =
            "金额（万元）,日期,帮扶方,受援方,领域,资金类型,资金来源,类型\r\n"
            + "5080,2018年6月30日,440300,520500,教育,拨款,财政资金,支出\r\n"
            + "0.1234,2018/6/30,深圳市,毕节市,,,,\r\n";
        var encoding =
            name == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        var reading = Read([.. hasByteOrderMark ? encoding.Preamble : [], .. encoding.GetBytes(Text)]);
        reading.Faults.Should().BeEmpty();
        reading.Table.Should().BeEquivalentTo([One, Plain with { Amount = Money.Of(1_234m, Currency.Cny) }]);
    }

    [Fact]
    public void Other_code_still_knows_no_GB18030() =>
        ((Action)(() => Encoding.GetEncoding("gb18030")))
            .Should()
            .Throw<ArgumentException>("nothing is registered for all");

    [Fact]
    public void An_encoding_may_be_named()
    {
        var latin = Encoding.Latin1.GetBytes(Header + "1,CNY,2018-06-30,school:École@440300,520500\n");
        Read(latin, new() { Encoding = Encoding.Latin1 }).Table.Single().Assisting.Name.Should().Be("École");
    }

    [Fact]
    public void Line_ends_may_be_mixed_and_rows_blank()
    {
        var reading = Read(
            Header
                + "1,CNY,2018-06-30,440300,520500\r\n"
                + "2,CNY,2018-06-30,440300,520500\r"
                + "\n\r\n,,,,\n"
                + "3,CNY,2018-06-30,440300,520500\n"
                + "x,CNY,2018-06-30,440300,520500",
            KeepingGoodRows
        );
        reading.Table.Select(flow => flow.Amount.Amount).Should().BeEquivalentTo([1m, 2m, 3m]);
        reading.Rows.Should().Be(4);
        reading.Faults.Should().ContainSingle().Which.Line.Should().Be(7);
    }

    [Fact]
    public void Fields_may_have_quotes_and_line_breaks_and_lines_are_those_of_the_file()
    {
        var reading = Read(
            "amount,date,assisting,assisted,remark\n"
                + "\"CNY 1,234.50\",2018-06-30,\"school:The \"\"First\"\"@440300\",520500,\"two\r\nlines\nand three\"\n"
                + "no,2018-06-30,440300,520500,\n",
            new()
            {
                IgnoresOtherColumns = true,
                Register = new() { KeepsGoodRows = true },
            }
        );
        var flow = reading.Table.Single();
        flow.Amount.Should().Be(Money.Of(1_234.5m, Currency.Cny));
        flow.Assisting.Name.Should().Be("The \"First\"");
        reading.Faults.Should().ContainSingle().Which.Line.Should().Be(5);
    }

    [Theory]
    [InlineData("金额", "5080万元", 50_800_000, "CNY")]
    [InlineData("金额", "CNY 50800000.00", 50_800_000, "CNY")]
    [InlineData("Amount (CNY million)", "50.8", 50_800_000, "CNY")]
    [InlineData("Amount (million yuan)", "50.8", 50_800_000, "CNY")]
    [InlineData("amount (10,000 yuan)", "5,080", 50_800_000, "CNY")]
    [InlineData("金额(亿元)", "0.508", 50_800_000, "CNY")]
    [InlineData("金额（单位：万美元）", "1", 10_000, "USD")]
    [InlineData("金额（元）", "-0.0001", -0.0001, "CNY")]
    [InlineData("amount (HKD)", "2", 2, "HKD")]
    public void Amounts_have_the_unit_and_currency_of_field_or_header(
        string header,
        string amount,
        decimal expected,
        string code
    ) =>
        Read($"\"{header}\",date,from,to\n\"{amount}\",2018-06-30,440300,520500\n")
            .Table.Single()
            .Amount.Should()
            .Be(Money.Of(expected, Currency.Of(code)));

    [Fact]
    public void Columns_units_currency_and_culture_may_be_given()
    {
        var options = new FlowCsvOptions
        {
            Columns = new Dictionary<string, FlowField>
            {
                ["Betrag"] = FlowField.Amount,
                ["Tag"] = FlowField.Date,
                ["von"] = FlowField.Assisting,
                ["an"] = FlowField.Assisted,
            },
            Units = new Dictionary<string, decimal> { ["Betrag"] = 1_000 },
            Separator = ';',
            Register = new()
            {
                Currency = Currency.Eur,
                Provider = CultureInfo.GetCultureInfo("de-DE"),
                Kind = FlowKind.Commitment,
            },
        };
        Read("Betrag;Tag;von;an\n1.234,5;2018-06-30;440300;520500\n12,5;2018-06-30;440300;520500\n", options)
            .Table.Should()
            .BeEquivalentTo([
                Plain with
                {
                    Amount = Money.Of(1_234_500m, Currency.Eur),
                    Kind = FlowKind.Commitment,
                },
                Plain with
                {
                    Amount = Money.Of(12_500m, Currency.Eur),
                    Kind = FlowKind.Commitment,
                },
            ]);
    }

    [Fact]
    public void A_hundred_thousand_flows_come_back_from_text()
    {
        var random = new Random(6);
        var flows = Enumerable
            .Range(0, 100_000)
            .Select(_ =>
                One with
                {
                    Amount = Money.Of(random.NextInt64(-1_000_000, 100_000_000_000) / 10_000m, Currency.Cny),
                    Date = Flow.FirstDay.PlusDays(random.Next(55_152)),
                    Assisted = DivisionCode.Of(520000 + random.Next(3_000)),
                }
            )
            .ToList();
        using var stream = new MemoryStream();
        FlowCsv.Write(flows, stream);
        var table = new FlowTableBuilder().AddRange(flows).BuildUnclustered();
        Read(stream.ToArray(), new() { Register = new() { IsClustered = false } })
            .Table.SequenceEqual(table)
            .Should()
            .BeTrue();
    }

    private sealed class Listing(Action<FlowProgress> report) : IProgress<FlowProgress>
    {
        public void Report(FlowProgress value) => report(value);
    }
}
