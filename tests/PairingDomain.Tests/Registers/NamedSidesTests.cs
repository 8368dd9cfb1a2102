using System.Globalization;
using System.Text;
using NodaTime;
using PairingDomain.Places;
using PairingDomain.Registers;

namespace PairingDomain.Tests.Registers;

/// <summary>Sides that a register names, in the course of time.</summary>
public sealed class NamedSidesTests
{
    // Bijie was a prefecture with a county-level city of the same name until 2011; both became another division.
    [Fact]
    public void A_name_means_on_every_day_what_the_catalogue_says_of_that_day()
    {
        var intake = new FlowIntake(new() { KeepsGoodRows = true, IsClustered = false });
        var days = Enumerable
            .Range(0, 450)
            .Select(step => new LocalDate(1979, 12, 20).PlusDays(step * 37))
            .Concat(Enumerable.Range(2009, 5).SelectMany(year => new[] { First(year).PlusDays(-1), First(year) }))
            .ToList();
        string[] names = ["毕节", "Bijie", "Qixingguan", "两江新区", "Shenzhen"];
        var line = 0;
        var expected = new List<(LocalDate, Place)>();
        foreach (var day in days)
        {
            foreach (var name in names)
            {
                intake.Begin(++line);
                intake.Set(FlowField.Amount, "CNY 1"u8, 1);
                intake.Set(
                    FlowField.Date,
                    Encoding.ASCII.GetBytes(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
                    2
                );
                intake.Set(FlowField.Assisting, "440300"u8, 3);
                intake.Set(FlowField.Assisted, Encoding.UTF8.GetBytes(name), 4);
                var place = On(name, day);
                intake.End().Should().Be(place is not null, "of {0} on {1}", name, day);
                if (place is not null)
                {
                    expected.Add((day, place));
                }
            }
        }

        var reading = intake.Finish();
        reading.Table.Select(flow => (flow.Date, flow.Assisted)).Should().Equal(expected);
        expected.Select(one => one.Item2).Distinct().Should().HaveCountGreaterThan(3);
        reading.Faults.Should().HaveCountGreaterThan(40);
        reading
            .Faults.Should()
            .OnlyContain(fault => fault.Column == 4 && fault.Field == FlowField.Assisted)
            .And.Contain(fault => fault.Message.Contains("1981-", StringComparison.Ordinal));
    }

    private static LocalDate First(int year) => new(year, 1, 1);

    private static Place? On(string name, LocalDate day)
    {
        try
        {
            return PlaceCatalogue.Embedded.Match(name, day) is { How: not MatchKind.Misspelling } match
                ? match.Place
                : null;
        }
        catch (Exception reason) when (reason is AmbiguousPlaceException or PlaceNotFoundException or ArgumentException)
        {
            return null;
        }
    }
}
