using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PairingDomain.Places;
using PairingDomain.Tests.Support;
using static PairingDomain.Tests.Places.China;

namespace PairingDomain.Tests.Places;

/// <summary>What holds of every division on every day.</summary>
public sealed class DivisionLawTests
{
    private static readonly Division[] All = [.. Divisions.All];

    private static readonly Gen<Division> AnyDivision = Gen.Elements(All);

    private static readonly Gen<(Division Division, LocalDate On)> DivisionInForce =
        from division in AnyDivision
        from day in Gen.Choose(0, Period.DaysBetween(division.InForceFrom, LastDay(division)))
        select (division, division.InForceFrom.PlusDays(day));

    [Fact]
    public void The_parent_is_in_force_on_every_day_of_its_child() =>
        Laws.Hold(
            DivisionInForce,
            sample =>
            {
                var parent = Divisions.Parent(sample.Division, sample.On);
                if (sample.Division.Level == DivisionLevel.Province)
                {
                    parent.Should().BeNull();
                }
                else
                {
                    parent!.IsInForce(sample.On).Should().BeTrue();
                    parent.Code.Should().Be(sample.Division.ParentCode!.Value);
                    Divisions.Children(parent, sample.On).Should().Contain(sample.Division);
                }
            }
        );

    [Fact]
    public void On_its_first_and_last_day_every_division_has_its_parent()
    {
        foreach (var division in All)
        {
            division.InForceFrom.Should().BeLessThan(division.InForceUntil ?? LocalDate.MaxIsoValue);
            Divisions.Ancestors(division, division.InForceFrom).Count.Should().BeLessThan(3);
            Divisions.Ancestors(division, LastDay(division)).Count.Should().BeLessThan(3);
        }
    }

    [Fact]
    public void A_child_has_its_parent() =>
        Laws.Hold(
            DivisionInForce,
            sample =>
            {
                foreach (var child in Divisions.Children(sample.Division, sample.On))
                {
                    Divisions.Parent(child, sample.On).Should().Be(sample.Division);
                }
            }
        );

    [Fact]
    public void A_code_has_one_division_on_a_day() =>
        Laws.Hold(
            DivisionInForce,
            sample => Divisions.Get(sample.Division.Code, sample.On).Should().BeSameAs(sample.Division)
        );

    [Fact]
    public void Successors_and_predecessors_are_inverse() =>
        Laws.Hold(
            AnyDivision,
            division =>
            {
                foreach (var next in Divisions.Successors(division))
                {
                    Divisions.Predecessors(next).Should().Contain(division);
                }

                foreach (var change in Divisions.ChangesInto(division))
                {
                    Divisions.Successors(change.Old).Should().Contain(division);
                    Divisions.ChangesOutOf(change.Old).Should().Contain(change);
                }
            }
        );

    [Fact]
    public void Everything_that_ended_became_something()
    {
        foreach (var division in All.Where(division => division.InForceUntil is not null))
        {
            Divisions.Successors(division).Should().NotBeEmpty($"{division} ended");
            Divisions.InForceOn(division, Divisions.LastDay).Should().NotBeEmpty($"{division} ended");
        }
    }

    [Fact]
    public void A_line_is_the_same_from_each_of_its_members_and_runs_without_a_break() =>
        Laws.Hold(
            AnyDivision,
            division =>
            {
                var line = Divisions.LineOf(division);
                line.Should().Contain(division);
                foreach (var member in line)
                {
                    Divisions.LineOf(member).Should().Equal(line);
                }

                foreach (var (earlier, later) in line.Zip(line.Skip(1)))
                {
                    earlier.EndYear.Should().Be(later.FirstYear);
                    Divisions.Successors(earlier).Should().Contain(later);
                }
            }
        );

    [Fact]
    public void A_division_in_force_is_itself_on_that_day() =>
        Laws.Hold(
            DivisionInForce,
            sample => Divisions.InForceOn(sample.Division, sample.On).Should().Equal(sample.Division)
        );

    [Fact]
    public void What_it_is_on_another_day_is_in_force_then() =>
        Laws.Hold(
            AnyDivision,
            Gen.Choose(0, 16_435),
            (division, day) =>
            {
                var on = Divisions.FirstDay.PlusDays(day);
                foreach (var other in Divisions.InForceOn(division, on))
                {
                    other.IsInForce(on).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void A_full_name_finds_its_division_on_every_day_of_its_life() =>
        Laws.Hold(
            DivisionInForce,
            sample =>
            {
                foreach (var name in new[] { sample.Division.NameZh, sample.Division.NameEn })
                {
                    if (name is not null)
                    {
                        Divisions
                            .FindAll(name, sample.On)
                            .Should()
                            .Contain(match =>
                                match.Division.Equals(sample.Division) && match.How == MatchKind.FullName
                            );
                        var within = Divisions.Parent(sample.Division, sample.On);
                        var namesakes = Divisions
                            .FindAll(name, sample.On, within)
                            .Count(match => match.How == MatchKind.FullName);
                        if (namesakes == 1)
                        {
                            Divisions.Find(name, sample.On, within).Should().Be(sample.Division);
                        }
                    }
                }
            }
        );

    private static LocalDate LastDay(Division division) => division.InForceUntil?.PlusDays(-1) ?? Divisions.LastDay;
}
