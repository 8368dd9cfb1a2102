using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Tests.Periods;

public sealed class IsoDatesTests
{
    [Fact]
    public void Months_have_the_days_of_the_calendar() =>
        Enumerable
            .Range(1, 12)
            .Select(month => IsoDates.DaysInMonth(2019, month))
            .Should()
            .Equal(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

    [Theory]
    [InlineData(1900, 28)]
    [InlineData(2000, 29)]
    [InlineData(2019, 28)]
    [InlineData(2020, 29)]
    [InlineData(2100, 28)]
    public void February_is_longer_in_a_leap_year(int year, int days) =>
        IsoDates.DaysInMonth(year, 2).Should().Be(days);

    [Theory]
    [InlineData("2016-09-13", "2016-09-14")]
    [InlineData("2016-08-31", "2016-09-01")]
    [InlineData("2015-12-31", "2016-01-01")]
    public void A_day_is_before_a_later_one(string day, string other)
    {
        var (first, second) = (Day(day), Day(other));
        IsoDates.IsBefore(first, second).Should().BeTrue();
        IsoDates.IsBefore(second, first).Should().BeFalse();
        IsoDates.IsBefore(first, first).Should().BeFalse();
    }

    private static LocalDate Day(string text) => ReportingPeriod.Parse(text).Start!.Value;
}
