using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using NodaTime;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Places;
using PairingDomain.Registers;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Registers;

public sealed class FlowIntakeTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234.5678", "1234.5678")]
    [InlineData("-1234.50", "-1234.5")]
    [InlineData("922337203685477.5807", "922337203685477.5807")]
    [InlineData("-922337203685477.5807", "-922337203685477.5807")]
    [InlineData("922337203685477.5808", "922337203685477.5808")]
    [InlineData("99999999999999999999999999999", null)]
    [InlineData("0.00001", "0.00001")]
    [InlineData("1,234.50", "1234.5")]
    [InlineData(" 12 ", "12")]
    [InlineData("+5", "5")]
    [InlineData("50.8 million", "50800000")]
    [InlineData("1.", null)]
    [InlineData(".5", null)]
    [InlineData("-", null)]
    [InlineData("1-", null)]
    [InlineData("1.2.3", null)]
    [InlineData("11,0000", null)]
    [InlineData("(5)", null)]
    public void Amounts_are_exact_or_refused(string text, string? expected) =>
        AmountOf(text, new() { Currency = Currency.Cny })
            .Should()
            .Be(expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("10000", "0.00000001", "0.0001")]
    [InlineData("10000", "12.5", "125000")]
    [InlineData("10000", "922337203685.4775807", "9223372036854775.807")]
    [InlineData("0.01", "12345", "123.45")]
    [InlineData("0.01", "1.23", "0.0123")]
    [InlineData("0.01", "1.2345", "0.012345")]
    [InlineData("0.3", "5", "1.5")]
    [InlineData("1000000000000", "79228162514264337593543950335", null)]
    [InlineData("10000", "5万", null)]
    public void Units_multiply_exactly(string unit, string text, string? expected) =>
        AmountOf(
                text,
                new() { Currency = Currency.Cny, AmountUnit = decimal.Parse(unit, CultureInfo.InvariantCulture) }
            )
            .Should()
            .Be(expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.234", "1234")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1234.5", null)]
    public void A_culture_has_its_own_point(string text, string? expected) =>
        AmountOf(text, new() { Currency = Currency.Eur, Provider = CultureInfo.GetCultureInfo("de-DE") })
            .Should()
            .Be(expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void The_short_way_and_the_long_way_agree() =>
        Laws.Hold(
            Gen.Choose(int.MinValue + 1, int.MaxValue),
            Gen.Choose(0, 9),
            (number, decimals) =>
            {
                var amount = new decimal(Math.Abs(number), 0, 0, number < 0, (byte)decimals);
                AmountOf(amount.ToString(CultureInfo.InvariantCulture), new() { Currency = Currency.Cny })
                    .Should()
                    .Be(amount);
            }
        );

    [Theory]
    [InlineData("2018-06-30", 2018, 6, 30)]
    [InlineData("2018/6/3", 2018, 6, 3)]
    [InlineData("2018.06.03", 2018, 6, 3)]
    [InlineData("20180603", 2018, 6, 3)]
    [InlineData("2018年6月3日", 2018, 6, 3)]
    [InlineData("1949-01-01", 1949, 1, 1)]
    [InlineData("2099-12-31", 2099, 12, 31)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    public void Days_are_written_year_first(string text, int year, int month, int day) =>
        DayOf(text).Should().Be(new LocalDate(year, month, day));

    [Theory]
    [InlineData("1900-02-29")]
    [InlineData("2018-00-10")]
    [InlineData("2018-13-10")]
    [InlineData("2018-06-00")]
    [InlineData("2018-06-31")]
    [InlineData("2018-6/3")]
    [InlineData("2018-6-3x")]
    [InlineData("2018年6月3")]
    [InlineData("2018年6-3日")]
    [InlineData("18-06-03")]
    [InlineData("03/06/2018")]
    [InlineData("2018-x6-30")]
    [InlineData("2018-06")]
    [InlineData("2018")]
    [InlineData("201806030")]
    [InlineData("1948-12-31")]
    [InlineData("2100-01-01")]
    [InlineData("0000-01-01")]
    public void Other_days_are_refused(string text) => DayOf(text).Should().BeNull();

    [Fact]
    public void Every_day_is_read()
    {
        for (var day = Flow.FirstDay; day <= Flow.LastDay; day = day.PlusDays(37))
        {
            DateField
                .Read(Encoding.UTF8.GetBytes(day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)))
                .Should()
                .Be(FlowDay.NumberOf(day));
        }
    }

    [Theory]
    [InlineData(FlowField.Sector, "Village Advancement", 0)]
    [InlineData(FlowField.Sector, "消费帮扶", 5)]
    [InlineData(FlowField.Instrument, "business_investment", 7)]
    [InlineData(FlowField.Instrument, "贷款", 4)]
    [InlineData(FlowField.SourceOfFunds, "PartyMembers", 4)]
    [InlineData(FlowField.Kind, "承诺", 0)]
    public void Words_are_read_in_both_languages(FlowField field, string text, int expected)
    {
        var flow = Reading(field, text).Table.Single();
        (
            field switch
            {
                FlowField.Sector => (int?)flow.Sector,
                FlowField.Instrument => (int?)flow.Instrument,
                FlowField.SourceOfFunds => (int?)flow.SourceOfFunds,
                _ => (int)flow.Kind,
            }
        )
            .Should()
            .Be(expected);
    }

    [Fact]
    public void A_word_that_means_nothing_is_reported_with_those_that_do() =>
        Reading(FlowField.Kind, "gift")
            .Faults.Should()
            .Equal(new RegisterFault(7, 3, FlowField.Kind, "'gift' is none of commitment, disbursement, expenditure."));

    [Fact]
    public void A_name_is_that_of_the_day()
    {
        // Bijie was a prefecture until 2011 and has been a prefecture-level city since.
        Reading(FlowField.Assisted, "毕节市", "2018-06-30").Table.Single().Assisted.Should().Be(Place.Parse("520500"));
        Reading(FlowField.Assisted, "毕节地区", "2005-06-30")
            .Table.Single()
            .Assisted.Should()
            .Be(Place.Parse("522400"));
        Reading(FlowField.Assisted, "毕节地区", "2018-06-30").Faults.Should().ContainSingle();
        Reading(FlowField.Assisted, "毕节市", "1960-06-30").Faults.Should().ContainSingle();
    }

    [Fact]
    public void Texts_beyond_those_that_are_kept_are_read_all_the_same()
    {
        var intake = new FlowIntake(new() { Currency = Currency.Cny, KeepsGoodRows = true });
        for (var number = 0; number < 70_000; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"school:S{number}@440300");
            Row(intake, name, "520500");
            Row(intake, "nowhere" + (char)('a' + (number % 26)), "520500");
        }

        var reading = intake.Finish();
        reading.Table.Select(flow => flow.Assisting).Distinct().Should().HaveCount(70_000);
        reading.FaultyRows.Should().Be(70_000);

        static void Row(FlowIntake intake, string assisting, string assisted)
        {
            intake.Begin(1);
            intake.Set(FlowField.Amount, "1"u8, 1);
            intake.Set(FlowField.Date, "2018-06-30"u8, 1);
            intake.Set(FlowField.Assisting, Encoding.UTF8.GetBytes(assisting), 1);
            intake.Set(FlowField.Assisted, Encoding.UTF8.GetBytes(assisted), 1);
            intake.End();
        }
    }

    [Fact]
    public void Rows_that_several_threads_read_are_taken_in_as_if_one_had()
    {
        const int Count = 4_000;
        string[] sides = ["440300", "深圳市", "school:A@440300", "nowhere", "44030"];
        var several = new FlowIntake(new() { KeepsGoodRows = true });
        var rows = new RegisterRow[Count];
        Parallel.For(0, 4, part => Read(several.NewReader(), part * Count / 4, (part + 1) * Count / 4));
        foreach (var row in rows)
        {
            several.Add(row);
        }

        var one = new FlowIntake(new() { KeepsGoodRows = true });
        Read(one.NewReader(), 0, Count);
        foreach (var row in rows)
        {
            one.Add(row);
        }

        rows[41].ToString().Should().Be("row at line 42");
        var (first, second) = (several.Finish(), one.Finish());
        first.Table.SequenceEqual(second.Table).Should().BeTrue();
        first.Faults.Should().Equal(second.Faults);
        first.Rows.Should().Be(Count);
        first.FaultyRows.Should().Be(1_600);
        first.Table.Count.Should().Be(2_400);
        first.Faults[0].Message.Should().Contain("nowhere");
        (first.Faults[1].Line, first.Faults[1].Message).Should().Be((5, "'44030' is not a partner."));

        void Read(FlowRowReader reader, int from, int to)
        {
            for (var row = from; row < to; row++)
            {
                reader.Begin(row + 1);
                reader.Set(FlowField.Amount, "1.5"u8, 1);
                reader.Set(FlowField.Currency, row % 2 == 0 ? "CNY"u8 : "USD"u8, 2);
                reader.Set(FlowField.Date, "2018-06-30"u8, 3);
                reader.Set(FlowField.Assisting, Encoding.UTF8.GetBytes(sides[row % sides.Length]), 4);
                reader.Set(FlowField.Assisted, "520500"u8, 5);
                rows[row] = reader.End();
            }
        }
    }

    [Fact]
    public void A_line_is_numbered_from_1() =>
        new FlowIntake().Invoking(one => one.Begin(0)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void An_intake_is_used_in_order()
    {
        var intake = new FlowIntake();
        intake.Invoking(one => one.Set(FlowField.Amount, "1"u8, 1)).Should().Throw<InvalidOperationException>();
        intake.Invoking(one => one.Refuse(1, "")).Should().Throw<InvalidOperationException>();
        intake.Invoking(one => one.End()).Should().Throw<InvalidOperationException>();
        intake.Begin(1);
        intake.Invoking(one => one.RefuseInput(1, 1, "")).Should().Throw<InvalidOperationException>();
        intake.Invoking(one => one.Set((FlowField)9, "1"u8, 1)).Should().Throw<ArgumentOutOfRangeException>();
        intake.End().Should().BeFalse();
        intake.Invoking(one => one.End()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Options_are_checked()
    {
        ((Action)(() => _ = new RegisterOptions { AmountUnit = 0 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new RegisterOptions { AmountUnit = 1_000_000_000_001m }))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new RegisterOptions { MostFaults = -1 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new RegisterOptions { LongestRow = 1_023 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new FlowIntake(new() { Currency = default(Currency) })))
            .Should()
            .Throw<ArgumentException>();
        new RegisterOptions()
            .Should()
            .Be(
                new RegisterOptions
                {
                    AmountUnit = 1,
                    MostFaults = 1_000,
                    LongestRow = 1 << 20,
                }
            );
    }

    [Fact]
    public void Without_a_kind_of_its_own_each_flow_has_to_say()
    {
        var reading = Reading(FlowField.Sector, "education", options: new() { Currency = Currency.Cny, Kind = null });
        reading.Faults.Should().Equal(new RegisterFault(7, 0, FlowField.Kind, "The flow lacks its kind."));
    }

    [Theory]
    [InlineData("金额", FlowField.Amount, null, null)]
    [InlineData(" Source of Funds ", FlowField.SourceOfFunds, null, null)]
    [InlineData("source_of_funds", FlowField.SourceOfFunds, null, null)]
    [InlineData("帮扶方", FlowField.Assisting, null, null)]
    [InlineData("金额（万元）", FlowField.Amount, 10_000, "CNY")]
    [InlineData("金额(万港元)", FlowField.Amount, 10_000, "HKD")]
    [InlineData("Amount (unit: CNY million)", FlowField.Amount, 1_000_000, "CNY")]
    [InlineData("Amount (万)", FlowField.Amount, 10_000, null)]
    [InlineData("Amount (USD)", FlowField.Amount, 1, "USD")]
    public void Headers_are_read(string text, FlowField field, int? unit, string? currency) =>
        RegisterHeader
            .Read(text)
            .Should()
            .Be(new RegisterHeader(field, unit, currency is null ? null : Currency.Of(currency)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("备注")]
    [InlineData("金额（万元")]
    [InlineData("金额（）万元")]
    [InlineData("金额（bananas）")]
    [InlineData("金额（0元）")]
    [InlineData("金额（9999999999999元）")]
    [InlineData("日期（万元）")]
    [InlineData("amountamountamountamountamountamountamountamountamountamountamount")]
    public void Other_headers_are_not(string? text) => RegisterHeader.Read(text).Should().BeNull();

    [Fact]
    public void Options_and_headers_say_what_they_are()
    {
        new RegisterOptions { AmountUnit = 10_000, Currency = Currency.Cny }
            .ToString()
            .Should()
            .Be("register in units of 10000 CNY");
        new RegisterOptions().ToString().Should().Be("register in units of 1 of the currency that each amount names");
        RegisterHeader.Read("金额（万元）")!.ToString().Should().Be("amount (CNY 10000)");
        RegisterHeader.Read("资金来源")!.ToString().Should().Be("source-of-funds");
    }

    private static decimal? AmountOf(string text, RegisterOptions options)
    {
        var reading = Reading(FlowField.Amount, text, options: options);
        return reading.IsWhole ? reading.Table.Single().Amount.Amount : null;
    }

    private static LocalDate? DayOf(string text)
    {
        var reading = Reading(FlowField.Date, text);
        return reading.IsWhole ? reading.Table.Single().Date : null;
    }

    private static RegisterReading Reading(
        FlowField field,
        string text,
        string date = "2018-06-30",
        RegisterOptions? options = null
    )
    {
        var intake = new FlowIntake(options ?? new() { Currency = Currency.Cny });
        intake.Begin(7);
        intake.Set(FlowField.Amount, "1"u8, 3);
        intake.Set(FlowField.Date, Encoding.UTF8.GetBytes(date), 3);
        intake.Set(FlowField.Assisting, "440300"u8, 3);
        intake.Set(FlowField.Assisted, "520500"u8, 3);
        intake.Set(field, Encoding.UTF8.GetBytes(text), 3);
        intake.End();
        return intake.Finish();
    }
}
