using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Tests.Support;
using static PairingDomain.Tests.Pairings.Network;

namespace PairingDomain.Tests.Pairings;

public sealed class PairingLawTests
{
    private static readonly Gen<LocalDate> Days =
        from day in Gen.Choose(0, 365 * 35)
        select new LocalDate(1994, 1, 1).PlusDays(day);

    private static readonly Gen<EndCertainty> Certainties = Gen.Elements(
        EndCertainty.Stated,
        EndCertainty.Inferred,
        EndCertainty.Observed,
        EndCertainty.GeneralKnowledge
    );

    private static readonly Gen<Validity> Validities =
        from start in Ends
        from after in Gen.Choose(1, 3000)
        from length in Gen.Choose(0, 400)
        from certainty in Certainties
        from open in Gen.Elements(true, false)
        let endStart = start.Latest!.Value.PlusDays(after)
        select new Validity(
            start,
            open
                ? ValidityEnd.OpenOrUnknown
                : ValidityEnd.Of(ReportingPeriod.Days(endStart, endStart.PlusDays(length)), certainty)
        );

    private static Gen<ValidityEnd> Ends =>
        from first in Days
        from length in Gen.Choose(0, 400)
        from certainty in Certainties
        select ValidityEnd.Of(ReportingPeriod.Days(first, first.PlusDays(length)), certainty);

    [Fact]
    public void What_is_certain_lies_within_what_the_record_reaches_and_what_is_excluded_outside() =>
        Laws.Hold(
            Validities,
            Days,
            (validity, day) =>
            {
                switch (validity.Covers(day))
                {
                    case Coverage.Yes:
                        validity.Reaches(day).Should().BeTrue();
                        break;
                    case Coverage.No:
                        validity.Reaches(day).Should().BeFalse();
                        break;
                }
            }
        );

    [Fact]
    public void The_certain_days_are_one_stretch() =>
        Laws.Hold(
            Validities,
            Days,
            Gen.Choose(1, 2000),
            (validity, first, length) =>
            {
                var last = first.PlusDays(length);
                if (validity.Covers(first) == Coverage.Yes && validity.Covers(last) == Coverage.Yes)
                {
                    validity.Covers(first.PlusDays(length / 2)).Should().Be(Coverage.Yes);
                }
            }
        );

    [Fact]
    public void A_pairing_is_in_force_only_on_days_within_its_validity() =>
        Laws.Hold(
            Days,
            day =>
            {
                var view = Known.InForce(day);
                foreach (var pairing in Known.All)
                {
                    var inForce = view.Contains(pairing);
                    inForce.Should().Be(pairing.Validity.Reaches(day));
                    (inForce && pairing.Validity.Covers(day) == Coverage.No).Should().BeFalse();
                }

                (view.Certain.Count + view.Uncertain.Count).Should().Be(view.Count);
            }
        );

    [Fact]
    public void Nesting_is_transitive_and_never_circular() =>
        Laws.Hold(
            Gen.Elements(new LocalDate(2000, 6, 30), June2010, new LocalDate(2013, 6, 30), June2018, new(2022, 1, 1)),
            Gen.Elements(Known.All.ToArray()),
            (day, pairing) =>
            {
                var view = Known.InForce(day);
                var above = view.Above(pairing);
                above.Should().NotContain(pairing);
                foreach (var parent in above)
                {
                    view.Above(parent).Should().BeSubsetOf(above).And.NotContain(pairing);
                    view.Under(parent).Should().Contain(pairing);
                }
            }
        );
}
