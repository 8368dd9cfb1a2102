using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Periods;

public sealed class PeriodLaws
{
    private static readonly Gen<LocalDate> Dates =
        from year in Gen.Frequency((6, Gen.Choose(1940, 2040)), (1, Gen.Choose(1000, 9999)))
        from day in Gen.Choose(1, 365)
        select new LocalDate(year, 1, 1).PlusDays(day - 1);

    private static readonly Gen<ReportingPeriod> Units =
        from date in Dates
        from granularity in Gen.Choose(0, 2)
        from inferred in Gen.Choose(0, 3)
        let unit = granularity switch
        {
            0 => ReportingPeriod.Year(date.Year),
            1 => ReportingPeriod.Month(date.ToYearMonth()),
            _ => ReportingPeriod.Day(date),
        }
        select inferred == 0 ? unit.AsInferred() : unit;

    private static readonly Gen<ReportingPeriod> Closed =
        from one in Units
        from two in Units
        let ordered = one.Start <= two.End
        select ordered ? ReportingPeriod.FromTo(one, two) : ReportingPeriod.FromTo(two, one);

    private static readonly Gen<ReportingPeriod> Open =
        from unit in Units
        from since in Gen.Choose(0, 1)
        select since == 1
            ? ReportingPeriod.FromTo(unit, ReportingPeriod.Since(1000))
            : ReportingPeriod.FromTo(ReportingPeriod.UpTo(9999), unit);

    private static readonly Gen<ReportingPeriod> Periods = Gen.Frequency((3, Closed), (1, Open), (1, Units));

    [Fact]
    public void Text_is_read_back_to_an_equal_period() =>
        Laws.Hold(
            Periods,
            period =>
            {
                var read = ReportingPeriod.Parse(period.ToString());
                read.Should().Be(period);
                read.GetHashCode().Should().Be(period.GetHashCode());
                read.ToString().Should().Be(period.ToString());
            }
        );

    [Fact]
    public void Equal_text_and_equality_are_the_same() =>
        Laws.Hold(Periods, Periods, (one, two) => (one == two).Should().Be(one.ToString() == two.ToString()));

    [Fact]
    public void Intersection_does_not_depend_on_the_order() =>
        Laws.Hold(
            Periods,
            Periods,
            Periods,
            (one, two, three) =>
            {
                one.Intersect(two).Should().Be(two.Intersect(one));
                one.Intersect(two)?.Intersect(three).Should().Be(two.Intersect(three)?.Intersect(one));
                one.Intersect(one).Should().Be(one);
            }
        );

    [Fact]
    public void Intersection_is_contained_in_both_and_exists_where_they_overlap() =>
        Laws.Hold(
            Periods,
            Periods,
            (one, two) =>
            {
                var common = one.Intersect(two);
                (common is not null).Should().Be(one.Overlaps(two));
                if (common is not null)
                {
                    one.Contains(common).Should().BeTrue();
                    two.Contains(common).Should().BeTrue();
                }

                if (one.Contains(two))
                {
                    common!.HasSameDaysAs(two).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void A_day_is_in_the_intersection_when_it_is_in_both() =>
        Laws.Hold(
            Periods,
            Periods,
            Dates,
            (one, two, day) =>
                (one.Intersect(two)?.Contains(day) ?? false).Should().Be(one.Contains(day) && two.Contains(day))
        );

    [Fact]
    public void Shares_sum_to_one_and_parts_are_disjoint_in_order_and_whole() =>
        Laws.Hold(
            Closed,
            period =>
            {
                var parts = PlanCoverage.Of(period).Parts;
                parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Share).Should().Be(Rational.One);
                parts.Sum(part => part.Days).Should().Be(period.Length);
                parts[0].Interval.Start.Should().Be(period.Start!.Value);
                parts[^1].Interval.End.Should().Be(period.End!.Value);
                foreach (var (part, next) in parts.Zip(parts.Skip(1)))
                {
                    next.Interval.Start.Should().Be(part.Interval.End.PlusDays(1));
                }
            }
        );

    [Fact]
    public void Every_day_of_a_part_lies_in_its_plan() =>
        Laws.Hold(
            Closed,
            period =>
            {
                foreach (var part in PlanCoverage.Of(period).Parts)
                {
                    PlanPeriod.FiveYearOn(part.Interval.Start).Should().Be(part.Plan);
                    PlanPeriod.FiveYearOn(part.Interval.End).Should().Be(part.Plan);
                }
            }
        );

    [Fact]
    public void Share_in_a_plan_agrees_with_the_share_in_its_years() =>
        Laws.Hold(
            Closed,
            Gen.Choose(1, 15),
            (period, ordinal) =>
            {
                var plan = PlanPeriod.FiveYear(ordinal);
                PlanCoverage.Of(period).ShareIn(plan).Should().Be(period.ShareIn(ReportingPeriod.Plan(plan)));
            }
        );

    [Fact]
    public void Past_years_have_exactly_as_many_years() =>
        Laws.Hold(
            Dates.Where(date => date.Year > 1100),
            Gen.Choose(1, 100),
            (published, years) =>
            {
                var past = ReportingPeriod.PastYears(years, published);
                past.Contains(published).Should().BeTrue();
                past.Contains(published.PlusDays(1)).Should().BeFalse();
                past.Contains(published.PlusYears(-years)).Should().BeFalse();
                past.Contains(published.PlusYears(-years).PlusDays(1)).Should().BeTrue();
                past.IsInferred.Should().BeTrue();
            }
        );

    [Fact]
    public void No_text_makes_the_readers_throw() =>
        Laws.Hold(
            Gen.ArrayOf(
                Gen.Elements("0123456789-/.~()（）“”十五三一二第个年规划计时期the fivyrplanFYP ".ToCharArray())
            ),
            letters =>
            {
                var text = new string(letters);
                if (ReportingPeriod.TryParse(text, out var period))
                {
                    ReportingPeriod.Parse(period.ToString()).Should().Be(period);
                }

                if (PlanPeriod.TryParse(text, out var plan))
                {
                    PlanPeriod.Parse(plan.ToString()).Should().Be(plan);
                }
            }
        );
}
