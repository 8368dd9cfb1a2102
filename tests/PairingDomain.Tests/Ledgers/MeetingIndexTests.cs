using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Tests.Ledgers;

/// <summary>Which figures are compared at all: those that can meet, and few others.</summary>
public sealed class MeetingIndexTests
{
    private const string Bama = "451227";
    private const string Hechi = "451200";
    private const string Guangxi = "450000";
    private const string Guizhou = "520000";
    private const string Village = "village:451227//A Village";

    [Fact]
    public void A_place_meets_itself_and_what_is_around_it() =>
        Pairs(("2010", [Bama]), ("2010", [Guangxi]), ("2010", [Hechi]), ("2010", [Bama]), ("2010", [Guizhou]))
            .Should()
            .Equal("01", "02", "03", "12", "13", "23");

    [Fact]
    public void Places_that_lie_beside_each_other_are_not_compared() =>
        Pairs(("2010", [Bama]), ("2010", ["451225"]), ("2010", ["520521"])).Should().BeEmpty();

    [Fact]
    public void Only_years_that_both_touch_are_compared() =>
        Pairs(
                ("2010", [Bama]),
                ("2011", [Bama]),
                ("2006/2010", [Bama]),
                ("2010-12-31", [Bama]),
                ("2011/2012", [Hechi]),
                (null, [Hechi]),
                ("2012/..", [Guangxi])
            )
            .Should()
            .Equal("02", "03", "05", "06", "14", "15", "16", "23", "25", "26", "35", "36", "45", "46", "56");

    [Theory]
    [InlineData("1999/2010", false)]
    [InlineData("1998/2010", true)]
    public void A_period_of_more_than_twelve_years_is_looked_for_in_every_year(string period, bool compared)
    {
        Pairs((period, [Bama]), ("2015", [Bama])).Should().HaveCount(compared ? 1 : 0);
        Pairs(("2015", [Bama]), (period, [Bama])).Should().HaveCount(compared ? 1 : 0);
        Pairs(("2010", [Bama]), (period, [Bama])).Should().Equal("01");
    }

    [Fact]
    public void A_figure_that_does_not_say_whom_it_assists_meets_every_other_one_of_its_years() =>
        Pairs(("2010", []), ("2010", [Bama]), ("2011", [Guizhou]), ("2010", []), ("2010", ["999999"]))
            .Should()
            .Equal("01", "03", "04", "13", "14", "34");

    [Fact]
    public void A_village_without_its_township_meets_everything_in_its_county() =>
        Pairs(
                ("2010", [Village]),
                ("2010", ["township:451227/A Town"]),
                ("2010", ["village:451227/A Town/Another Village"]),
                ("2010", ["village:451227//Another Village"]),
                ("2010", ["township:451225/A Town"]),
                ("2011", ["township:451227/A Town"]),
                ("2010", [Bama]),
                ("2010", [Hechi])
            )
            .Should()
            .Equal("01", "02", "03", "06", "07", "12", "13", "16", "17", "23", "26", "27", "36", "37", "47", "67");

    [Fact]
    public void Each_of_several_places_is_looked_for() =>
        Pairs(
                ("2010", [Guizhou, Bama]),
                ("2010", [Hechi]),
                ("2010", ["522400", "451225"]),
                ("2010", ["440000", Village])
            )
            .Should()
            .Equal("01", "02", "03", "12", "13");

    [Fact]
    public void A_pair_is_told_once_from_one_side()
    {
        var keys = Keys([("2009/2011", [Bama, Hechi]), ("2009/2011", [Bama, Hechi]), ("2010", [])]);
        var met = new List<(int, int)>();
        new MeetingIndex(keys).ForEachPair((one, other) => met.Add((one, other)));
        met.Should().OnlyHaveUniqueItems().And.NotContain(pair => pair.Item1 == pair.Item2);
    }

    private static SortedSet<string> Pairs(params (string? Period, string[] Places)[] scopes)
    {
        var met = new SortedSet<string>(StringComparer.Ordinal);
        new MeetingIndex(Keys(scopes)).ForEachPair(
            (one, other) => met.Add($"{Math.Min(one, other)}{Math.Max(one, other)}")
        );
        return met;
    }

    private static List<PairingDomain.Scopes.ScopeKey> Keys((string? Period, string[] Places)[] scopes)
    {
        var figures = scopes.Select(
            (scope, position) =>
                Sample
                    .Money($"f{position}", "aid-funds-total", "CNY 1")
                    .Within(empty =>
                        empty with
                        {
                            Assisted =
                                scope.Places.Length == 0
                                    ? default
                                    : Stated<Partner>.Of(scope.Places.Select(place => Partner.Of(Place.Parse(place)))),
                            Period = scope.Period is null ? null : ReportingPeriod.Parse(scope.Period),
                        }
                    )
        );
        return [.. Sample.Ledger([.. figures]).Index.Entries.Select(entry => entry.Key)];
    }
}
