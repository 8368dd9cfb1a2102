using System.Text.Json;
using PairingDomain.Periods;

namespace PairingDomain.Tests.Periods;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("2010", "2010-01-01", "2010-12-31", "Year", "Year", 365)]
    [InlineData("2016", "2016-01-01", "2016-12-31", "Year", "Year", 366)]
    [InlineData("1000", "1000-01-01", "1000-12-31", "Year", "Year", 365)]
    [InlineData("9999", "9999-01-01", "9999-12-31", "Year", "Year", 365)]
    [InlineData("2010-03", "2010-03-01", "2010-03-31", "Month", "Month", 31)]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", "Month", "Month", 29)]
    [InlineData("2100-02", "2100-02-01", "2100-02-28", "Month", "Month", 28)]
    [InlineData("2010-11-13", "2010-11-13", "2010-11-13", "Day", "Day", 1)]
    [InlineData("2016/2019", "2016-01-01", "2019-12-31", "Year", "Year", 1461)]
    [InlineData("1996/2002", "1996-01-01", "2002-12-31", "Year", "Year", 2557)]
    [InlineData("2007/2010-05", "2007-01-01", "2010-05-31", "Year", "Month", 1247)]
    [InlineData("2009-09/2010-05", "2009-09-01", "2010-05-31", "Month", "Month", 273)]
    [InlineData("2010-03-05/2010-04", "2010-03-05", "2010-04-30", "Day", "Month", 57)]
    [InlineData("2016-09/..", "2016-09-01", null, "Month", null, null)]
    [InlineData("2016/..", "2016-01-01", null, "Year", null, null)]
    [InlineData("../2020-04-30", null, "2020-04-30", null, "Day", null)]
    [InlineData("../2020", null, "2020-12-31", null, "Year", null)]
    public void A_text_is_read_and_written(
        string text,
        string? start,
        string? end,
        string? startGranularity,
        string? endGranularity,
        int? length
    )
    {
        var period = ReportingPeriod.Parse(text);
        period.Start?.ToString("uuuu-MM-dd", null).Should().Be(start);
        period.End?.ToString("uuuu-MM-dd", null).Should().Be(end);
        period.StartGranularity?.ToString().Should().Be(startGranularity);
        period.EndGranularity?.ToString().Should().Be(endGranularity);
        period.Length.Should().Be(length);
        period.Interval?.Length.Should().Be(length);
        period.IsOpen.Should().Be(length is null);
        (period.Interval is null).Should().Be(length is null);
        period.IsInferred.Should().BeFalse();
        period.ToString().Should().Be(text);
        ReportingPeriod.TryParse(text, out var tried).Should().BeTrue();
        tried.Should().Be(period);
    }

    [Theory]
    [InlineData("2010/2010", "2010")]
    [InlineData("2010-03/2010-03", "2010-03")]
    [InlineData("2010-03-05/2010-03-05", "2010-03-05")]
    [InlineData("2010~/2010~", "2010~")]
    [InlineData("2010/2010~", "2010/2010~")]
    [InlineData("2010-01/2010", "2010-01/2010")]
    [InlineData("2010-01-01/2010-12-31", "2010-01-01/2010-12-31")]
    [InlineData("2010/2010-12", "2010/2010-12")]
    [InlineData("2010-01/2010-12", "2010-01/2010-12")]
    [InlineData("2010-01-01/2010-01-31", "2010-01-01/2010-01-31")]
    public void A_unit_from_itself_to_itself_is_that_unit(string text, string written) =>
        ReportingPeriod.Parse(text).ToString().Should().Be(written);

    [Theory]
    [InlineData("0999", "'0999' has a year outside 1000 to 9999.")]
    [InlineData("0000-01-01", "'0000-01-01' has a year outside 1000 to 9999.")]
    [InlineData("2010-00", "'2010-00' has a month outside 01 to 12.")]
    [InlineData("2010-13", "'2010-13' has a month outside 01 to 12.")]
    [InlineData("2010-13-01", "'2010-13-01' has a month outside 01 to 12.")]
    [InlineData("2010-04-31", "'2010-04-31' has a day that its month does not have.")]
    [InlineData("2010-04-00", "'2010-04-00' has a day that its month does not have.")]
    [InlineData("2019-02-29", "'2019-02-29' has a day that its month does not have.")]
    [InlineData("2010/2009", "'2010/2009' ends before it starts.")]
    [InlineData("2010-06/2010-05", "'2010-06/2010-05' ends before it starts.")]
    [InlineData("2010-06-02/2010-06-01", "'2010-06-02/2010-06-01' ends before it starts.")]
    [InlineData("../..", "'../..' is open on both sides; a period has at least one stated end.")]
    [InlineData("2010/2010-13", "'2010/2010-13' has a month outside 01 to 12.")]
    [InlineData("0999/2010", "'0999/2010' has a year outside 1000 to 9999.")]
    [InlineData("", "'' is not a reporting period; expected *2010*../2020-04-30.")]
    [InlineData("..", "'..' is not a reporting period;*")]
    [InlineData("/", "'/' is not a reporting period;*")]
    [InlineData("2010/", "'2010/' is not a reporting period;*")]
    [InlineData("/2010", "'/2010' is not a reporting period;*")]
    [InlineData("../", "'../' is not a reporting period;*")]
    [InlineData("/..", "'/..' is not a reporting period;*")]
    [InlineData("2010/2011/2012", "'2010/2011/2012' is not a reporting period;*")]
    [InlineData("201", "'201' is not a reporting period;*")]
    [InlineData("20100", "'20100' is not a reporting period;*")]
    [InlineData("2010-3", "'2010-3' is not a reporting period;*")]
    [InlineData("2010-03-5", "'2010-03-5' is not a reporting period;*")]
    [InlineData("2010/03", "'2010/03' is not a reporting period;*")]
    [InlineData("2010 03", "'2010 03' is not a reporting period;*")]
    [InlineData("2010-03 05", "'2010-03 05' is not a reporting period;*")]
    [InlineData("20a0", "'20a0' is not a reporting period;*")]
    [InlineData("2010-0a", "'2010-0a' is not a reporting period;*")]
    [InlineData("2010-03-0/", "'2010-03-0/' is not a reporting period;*")]
    [InlineData("２０１０", "'２０１０' is not a reporting period;*")]
    [InlineData("٢٠١٠", "'٢٠١٠' is not a reporting period;*")]
    [InlineData(" 2010", "' 2010' is not a reporting period;*")]
    [InlineData("2010 ", "'2010 ' is not a reporting period;*")]
    [InlineData("~", "'~' is not a reporting period;*")]
    [InlineData("2010~~", "'2010~~' is not a reporting period;*")]
    [InlineData("..~/2010", "'..~/2010' is not a reporting period;*")]
    [InlineData("-999", "'-999' is not a reporting period;*")]
    [InlineData("2010-11-13T", "'2010-11-13T' is not a reporting period;*")]
    public void Another_text_is_refused_with_the_reason(string text, string message)
    {
        ReportingPeriod.TryParse(text, out var period).Should().BeFalse();
        period.Should().BeNull();
        FluentActions
            .Invoking(() => ReportingPeriod.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage(message);
    }

    [Fact]
    public void The_longest_text_is_two_inferred_days()
    {
        const string Longest = "2016-10-20~/2020-10-19~";
        ReportingPeriod.Parse(Longest).ToString().Should().Be(Longest);
        ReportingPeriod.TryParse(Longest + "~", out _).Should().BeFalse();
        FluentActions
            .Invoking(() => ReportingPeriod.Parse(new string('1', 61)))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"'{new string('1', 60)}…' is not*");
        FluentActions
            .Invoking(() => ReportingPeriod.Parse(new string('1', 60)))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"'{new string('1', 60)}' is not*");
    }

    [Theory]
    [InlineData(PeriodGranularity.Year, false, "2016")]
    [InlineData(PeriodGranularity.Month, false, "2016-10")]
    [InlineData(PeriodGranularity.Day, true, "2016-10-20~")]
    public void An_end_is_written_as_in_the_text_of_a_period(
        PeriodGranularity granularity,
        bool isInferred,
        string text
    ) => new PeriodEnd(new NodaTime.LocalDate(2016, 10, 20), granularity, isInferred).ToString().Should().Be(text);

    [Fact]
    public void No_text_is_refused()
    {
        FluentActions.Invoking(() => ReportingPeriod.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        ReportingPeriod.TryParse(null, out var period).Should().BeFalse();
        period.Should().BeNull();
    }

    [Fact]
    public void A_tilde_marks_an_inferred_end()
    {
        var both = ReportingPeriod.Parse("2016~/2020~");
        (both.StartIsInferred, both.EndIsInferred, both.IsInferred).Should().Be((true, true, true));
        var start = ReportingPeriod.Parse("2016~/2020");
        (start.StartIsInferred, start.EndIsInferred, start.IsInferred).Should().Be((true, false, true));
        var end = ReportingPeriod.Parse("2016/2020~");
        (end.StartIsInferred, end.EndIsInferred, end.IsInferred).Should().Be((false, true, true));
        var open = ReportingPeriod.Parse("../2020~");
        (open.StartIsInferred, open.EndIsInferred).Should().Be((false, true));
        ReportingPeriod.Parse("2010~").StartIsInferred.Should().BeTrue();
        ReportingPeriod.Parse("2010~").EndIsInferred.Should().BeTrue();
    }

    [Theory]
    [InlineData("2010", "2010~")]
    [InlineData("2016/2020~", "2016~/2020~")]
    [InlineData("2016-09/..", "2016-09~/..")]
    [InlineData("../2020-04-30", "../2020-04-30~")]
    public void Marks_of_inference_can_be_set_and_taken_away(string text, string inferred)
    {
        var period = ReportingPeriod.Parse(text);
        period.AsInferred().ToString().Should().Be(inferred);
        period.AsInferred().AsStated().Should().Be(period.AsStated());
        period.AsStated().ToString().Should().Be(text.Replace("~", "", StringComparison.Ordinal));
        period.HasSameDaysAs(period.AsInferred()).Should().BeTrue();
    }

    [Fact]
    public void Equality_is_by_what_is_stated()
    {
        var year = ReportingPeriod.Parse("2010");
        var same = ReportingPeriod.Year(2010);
        year.Equals(same).Should().BeTrue();
        year.Equals((object)same).Should().BeTrue();
        (year == same).Should().BeTrue();
        (year != same).Should().BeFalse();
        year.GetHashCode().Should().Be(same.GetHashCode());
        foreach (var text in "2011 2010~ 2010-01-01/2010-12-31 2010/2010-12 2010/.. ../2010".Split(' '))
        {
            var other = ReportingPeriod.Parse(text);
            year.Equals(other).Should().BeFalse();
            (year == other).Should().BeFalse();
            (year != other).Should().BeTrue();
        }

        ReportingPeriod? none = null;
        year.Equals(none).Should().BeFalse();
        year.Equals((object)"2010").Should().BeFalse();
        (year == none).Should().BeFalse();
        (none == year).Should().BeFalse();
        (none == null).Should().BeTrue();
        year.Should().NotBeAssignableTo<IComparable>();
    }

    [Fact]
    public void Json_is_the_text_also_as_a_key()
    {
        JsonSerializer.Serialize(ReportingPeriod.Parse("2016-09/..")).Should().Be("\"2016-09/..\"");
        JsonSerializer
            .Deserialize<ReportingPeriod>("\"2007/2010-05\"")
            .Should()
            .Be(ReportingPeriod.Parse("2007/2010-05"));
        JsonSerializer.Deserialize<ReportingPeriod?>("null").Should().BeNull();
        var byPeriod = new Dictionary<ReportingPeriod, int> { [ReportingPeriod.Year(2010)] = 7 };
        JsonSerializer.Serialize(byPeriod).Should().Be("{\"2010\":7}");
        JsonSerializer.Deserialize<Dictionary<ReportingPeriod, int>>("{\"2010\":7}").Should().Equal(byPeriod);
    }

    [Theory]
    [InlineData("\"2010/2009\"", "*found \"2010/2009\": '2010/2009' ends before it starts.")]
    [InlineData("2010", "Expected a reporting period as a string, such as \"2016/2019\", found Number.*")]
    public void Json_that_is_no_period_is_refused(string json, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<ReportingPeriod>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);

    [Fact]
    public void It_can_be_formatted_into_a_span()
    {
        ISpanFormattable period = ReportingPeriod.Parse("2007/2010-05");
        Span<char> exact = stackalloc char[12];
        period.TryFormat(exact, out var written, default, null).Should().BeTrue();
        exact[..written].ToString().Should().Be("2007/2010-05");
        period.TryFormat(exact[..11], out written, default, null).Should().BeFalse();
        written.Should().Be(0);
        period.ToString(null, null).Should().Be("2007/2010-05");
        $"{period}".Should().Be("2007/2010-05");
        FluentActions
            .Invoking(() => period.ToString("G", null))
            .Should()
            .Throw<FormatException>()
            .WithMessage("A reporting period has one text; it has no format 'G'.");
        FluentActions
            .Invoking(() => period.TryFormat(new char[99], out _, "G", null))
            .Should()
            .Throw<FormatException>();
    }

    [Fact]
    public void It_is_read_through_the_interfaces_of_the_framework()
    {
        Generic<ReportingPeriod>("2016/2019").Should().Be(ReportingPeriod.Years(2016, 2019));
    }

    private static T Generic<T>(string text)
        where T : ISpanParsable<T>
    {
        T.TryParse(text, null, out var fromString).Should().BeTrue();
        T.TryParse(text.AsSpan(), null, out var fromSpan).Should().BeTrue();
        fromString.Should().Be(fromSpan);
        T.Parse(text.AsSpan(), null).Should().Be(fromSpan);
        return T.Parse(text, null);
    }
}
