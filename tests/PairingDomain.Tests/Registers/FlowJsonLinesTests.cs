using System.Text;
using PairingDomain.Flows;
using PairingDomain.Registers;
using PairingDomain.Tests.Flows;

namespace PairingDomain.Tests.Registers;

public sealed class FlowJsonLinesTests
{
    private const string Good =
        "{\"amount\":\"CNY 50800000\",\"date\":\"2018-06-30\",\"assisting\":\"440300\",\"assisted\":\"520500\",\"sector\":\"education\",\"instrument\":\"grant\",\"sourceOfFunds\":\"fiscal\",\"kind\":\"expenditure\"}";

    [Fact]
    public void What_was_written_is_read()
    {
        using var stream = new MemoryStream();
        FlowJsonLines.Write(SomeFlows.Various, stream);
        var reading = Read(stream.ToArray());
        reading.Faults.Should().BeEmpty();
        reading
            .Table.Should()
            .BeEquivalentTo(SomeFlows.Various, options => options.Excluding(flow => flow.Assisting.NameZh));
        reading.Rows.Should().Be(9);
    }

    [Fact]
    public void What_is_written_is_this()
    {
        using var stream = new MemoryStream();
        FlowJsonLines.Write([SomeFlows.One, SomeFlows.One with { Sector = null }], stream);
        Encoding
            .UTF8.GetString(stream.ToArray())
            .Should()
            .Be(Good + "\n" + Good.Replace("\"sector\":\"education\",", "", StringComparison.Ordinal) + "\n");
    }

    [Fact]
    public void Sixty_thousand_flows_come_back()
    {
        var table = new FlowTableBuilder().AddRange(SomeFlows.Generated(60_000)).BuildUnclustered();
        using var stream = new MemoryStream();
        var reports = new List<FlowProgress>();
        FlowJsonLines.Write(table, stream, new Listing(reports.Add));
        reports[^1].Should().Be(new FlowProgress(60_000, stream.Length, null));
        reports.Should().HaveCountGreaterThan(10);
        reports.Clear();
        stream.Position = 0;
        var reading = FlowJsonLines.Read(stream, new() { IsClustered = false }, new Listing(reports.Add));
        reading.Table.Count.Should().Be(60_000);
        reading.Table.SequenceEqual(table).Should().BeTrue();
        reports[^1].Should().Be(new FlowProgress(60_000, stream.Length, stream.Length));
        reports.Should().HaveCount(4);
    }

    [Theory]
    [InlineData(
        "{\"date\":\"2018-06-30\",\"amount\":50800000.00,\"currency\":\"CNY\",\"assisted\":\"520500\",\"assisting\":\"440300\"}"
    )]
    [InlineData(
        "{\"date\":\"20180630\",\"amount\":\"5080万元\",\"assisted\":\"\\u6bd5\\u8282\\u5e02\",\"assisting\":\"深圳市\",\"sector\":null}\r"
    )]
    public void Members_stand_in_any_order_and_texts_may_be_escaped(string line) =>
        Read("\uFEFF" + line + "\n\n  \r\n")
            .Table.Should()
            .Equal(
                SomeFlows.One with
                {
                    Sector = null,
                    Instrument = null,
                    SourceOfFunds = null,
                    Kind = PairingDomain.Figures.FlowKind.Disbursement,
                }
            );

    [Theory]
    [InlineData("[1]", 1, null, "Expected an object.")]
    [InlineData("{\"amount\":\"CNY 1\"", 18, null, "Expected depth to be zero")]
    [InlineData("{\"amount\":tru}", 14, null, "is an invalid")]
    [InlineData("{\"colour\":1}", 2, null, "A flow has no 'colour'.")]
    [InlineData("{\"colour\":[1,2,{}]}", 2, null, "A flow has no 'colour'.")]
    [InlineData("{\"date\":20180630}", 9, null, "Expected a text, found Number.")]
    [InlineData("{\"date\":[\"x\"]}", 9, null, "Expected a text, found an object or an array.")]
    [InlineData("{\"date\":\"2018-06-30\",\"date\":\"2018-06-30\"}", 22, null, "'date' stands twice.")]
    [InlineData("{\"date\":\"2018-06-31\"}", 9, FlowField.Date, "'2018-06-31' is not a day")]
    [InlineData("{\"date\":\"2018-06-30\"}{}", 22, null, "is invalid after a single JSON value")]
    [InlineData("{\"assisting\":\"\\ud800\"}", 0, null, "A text of the line is no Unicode.")]
    [InlineData("{\"amount\":1e3,\"currency\":\"CNY\"}", 11, FlowField.Amount, "1e3")]
    public void A_bad_line_is_reported_with_line_byte_and_reason(
        string line,
        int column,
        FlowField? field,
        string reason
    )
    {
        var reading = Read(Good + "\n" + line + "\n" + Good, new() { KeepsGoodRows = true });
        var fault = reading.Faults[0];
        fault.Line.Should().Be(2);
        fault.Column.Should().Be(column);
        fault.Field.Should().Be(field);
        fault.Message.Should().Contain(reason).And.NotContain("LineNumber");
        reading.Table.Should().HaveCount(2);
        reading.FaultyRows.Should().Be(1);
        Read(line).Invoking(one => one.Table).Should().Throw<RegisterException>();
    }

    [Fact]
    public void A_line_that_never_ends_is_refused_in_bounded_memory()
    {
        using var endless = new RepeatingStream(Encoding.UTF8.GetBytes(Good + "\n{\"amount\":\""), (byte)'1');
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = FlowJsonLines.Read(endless, new() { KeepsGoodRows = true });
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(16 << 20);
        reading
            .Faults.Should()
            .Equal(new RegisterFault(2, 0, null, "The line has more than 1048576 bytes. Reading ends here."));
        reading.Table.Should().ContainSingle();
        endless.Given.Should().BeLessThan(2 << 20);
    }

    [Theory]
    [InlineData(1_024, true)]
    [InlineData(1_025, false)]
    public void A_line_of_the_longest_length_is_read(int length, bool isRead) =>
        Read(Good + new string(' ', length - Good.Length) + "\n", new() { LongestRow = 1_024 })
            .IsWhole.Should()
            .Be(isRead);

    [Fact]
    public void Arguments_are_checked_and_reading_is_cancelled()
    {
        ((Action)(() => FlowJsonLines.Read(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => FlowJsonLines.Write(null!, Stream.Null))).Should().Throw<ArgumentNullException>();
        ((Action)(() => FlowJsonLines.Write([], null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => FlowJsonLines.Write([default], Stream.Null))).Should().Throw<ArgumentException>();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("\n", 20_000)));
        var reading = () => FlowJsonLines.Read(new MemoryStream(text), cancellation: cancelled.Token);
        reading.Should().Throw<OperationCanceledException>();
        var writing = () => FlowJsonLines.Write([], Stream.Null, cancellation: cancelled.Token);
        writing.Should().Throw<OperationCanceledException>();
    }

    private static RegisterReading Read(string text, RegisterOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), options);

    private static RegisterReading Read(byte[] bytes, RegisterOptions? options = null) =>
        FlowJsonLines.Read(new MemoryStream(bytes), options);

    private sealed class Listing(Action<FlowProgress> report) : IProgress<FlowProgress>
    {
        public void Report(FlowProgress value) => report(value);
    }
}
