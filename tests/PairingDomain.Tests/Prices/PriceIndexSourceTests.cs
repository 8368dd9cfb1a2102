using System.Globalization;
using PairingDomain.Numerics;
using PairingDomain.Prices;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Prices;

/// <summary>The committed table against the embedded indices, and the index against the changes published beside it.</summary>
public sealed class PriceIndexSourceTests
{
    private static readonly string[] Lines = File.ReadAllLines(
        Repository.PathOf("src", "PairingDomain.DataPacker", "Data", "cpi-china.csv")
    );

    [Fact]
    public void Every_value_of_the_source_is_embedded_and_no_other()
    {
        Lines[0].Should().Be("year,cpi_2010_100,cpi_change_percent,gdp_deflator_2020_100");
        var (consumer, deflator) = (0, 0);
        foreach (var fields in Lines.Skip(1).Select(line => line.Split(',')))
        {
            var year = int.Parse(fields[0], CultureInfo.InvariantCulture);
            consumer += Check(PriceIndex.ChinaCpi, year, fields[1]);
            deflator += Check(PriceIndex.ChinaGdpDeflator, year, fields[3]);
        }

        consumer.Should().Be(39).And.Be(PriceIndex.ChinaCpi.Years.Count);
        deflator.Should().Be(65).And.Be(PriceIndex.ChinaGdpDeflator.Years.Count);
    }

    [Fact]
    public void The_changes_of_consumer_prices_are_the_published_ones_in_all_38_years()
    {
        var compared = 0;
        foreach (var fields in Lines.Skip(1).Select(line => line.Split(',')).Where(fields => fields[2].Length > 0))
        {
            var year = int.Parse(fields[0], CultureInfo.InvariantCulture);
            var difference = PriceIndex.ChinaCpi.ChangePercent(year - 1, year) - Rational.Parse(fields[2]);
            (Rational.Abs(difference) <= 0.00002m)
                .Should()
                .BeTrue($"the change of {year} is published as {fields[2]}, the index differs by {difference}");
            compared++;
        }

        compared.Should().Be(38);
    }

    private static int Check(PriceIndex index, int year, string text)
    {
        index.TryGetValue(year, out var value).Should().Be(text.Length > 0, $"{index} of {year}");
        value.Should().Be(text.Length > 0 ? Rational.Parse(text) : Rational.Zero);
        return text.Length > 0 ? 1 : 0;
    }
}
