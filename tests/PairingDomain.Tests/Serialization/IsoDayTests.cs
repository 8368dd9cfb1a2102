using NodaTime;
using PairingDomain.Serialization;

namespace PairingDomain.Tests.Serialization;

public sealed class IsoDayTests
{
    [Fact]
    public void A_day_is_read()
    {
        IsoDay.Read("2020-10-19").Should().Be(new LocalDate(2020, 10, 19));
        IsoDay.Read("2020-02-29").Should().Be(new LocalDate(2020, 2, 29));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020")]
    [InlineData("2020-10")]
    [InlineData("2020-10-1")]
    [InlineData("2020-10-19~")]
    [InlineData("2019-02-29")]
    [InlineData("19.10.2020")]
    [InlineData("2016-09/..")]
    [InlineData("../2020-09")]
    [InlineData("2016~/2020")]
    [InlineData("2020-10-19/2020-10-19")]
    public void A_year_a_month_a_stretch_and_a_day_that_is_none_are_not(string text) =>
        IsoDay.Read(text).Should().BeNull();
}
