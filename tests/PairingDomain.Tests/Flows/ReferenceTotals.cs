using System.Numerics;
using NodaTime;
using PairingDomain.Flows;
using PairingDomain.Grouping;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Tests.Flows;

/// <summary>Groups and sums flows one by one, in fractions of any size: what every engine has to come to.</summary>
internal static class ReferenceTotals
{
    public static Dictionary<GroupKey, (Rational Sum, long Count, decimal Min, decimal Max)> Of(
        IEnumerable<Flow> flows,
        IReadOnlyList<Axis> axes,
        LocalDate? on = null
    )
    {
        var scale = BigInteger.Pow(10, 28);
        var sums = new Dictionary<GroupKey, (BigInteger Sum, long Count, decimal Min, decimal Max)>();
        var parts = new Dictionary<object, KeyPart>();
        foreach (var flow in flows)
        {
            var key = new GroupKey(axes.Select(axis => Part(flow, axis, on, parts)));
            var amount = flow.Amount.Amount;
            var exact = Rational.Of(amount);
            sums.TryGetValue(key, out var known);
            sums[key] = (
                known.Sum + (exact.Numerator * (scale / exact.Denominator)),
                known.Count + 1,
                known.Count == 0 ? amount : Math.Min(known.Min, amount),
                known.Count == 0 ? amount : Math.Max(known.Max, amount)
            );
        }

        return sums.ToDictionary(
            sum => sum.Key,
            sum => (Rational.Of(sum.Value.Sum, scale), sum.Value.Count, sum.Value.Min, sum.Value.Max)
        );
    }

    private static KeyPart Part(Flow flow, Axis axis, LocalDate? on, Dictionary<object, KeyPart> parts)
    {
        object input = axis switch
        {
            Axis.Assisting => (axis, flow.Assisting, flow.Date),
            Axis.Assisted or Axis.County or Axis.Prefecture or Axis.Province => (axis, flow.Assisted, flow.Date),
            Axis.Plan or Axis.Year or Axis.Month => (axis, flow.Date),
            Axis.Currency => (axis, flow.Amount.Currency),
            Axis.Sector => (axis, flow.Sector),
            Axis.Instrument => (axis, flow.Instrument),
            Axis.SourceOfFunds => (axis, flow.SourceOfFunds),
            _ => (axis, flow.Kind),
        };
        if (!parts.TryGetValue(input, out var part))
        {
            parts.Add(input, part = Part(flow, axis, on));
        }

        return part;
    }

    private static KeyPart Part(Flow flow, Axis axis, LocalDate? on) =>
        axis switch
        {
            Axis.Assisting => KeyPart.Assisting(Named(flow.Assisting, flow.Date, on)),
            Axis.Assisted => KeyPart.Assisted(Named(Partner.Of(flow.Assisted), flow.Date, on)),
            Axis.County => Level(flow, axis, DivisionLevel.County, on),
            Axis.Prefecture => Level(flow, axis, DivisionLevel.Prefecture, on),
            Axis.Province => Level(flow, axis, DivisionLevel.Province, on),
            Axis.Plan => PlanPeriod.FiveYearOn(flow.Date) is { } plan
                ? KeyPart.Of(plan)
                : KeyPart.Of(axis, KeyKind.None),
            Axis.Year => KeyPart.Year(flow.Date.Year),
            Axis.Month => KeyPart.Of(flow.Date.ToYearMonth()),
            Axis.Currency => KeyPart.Of(flow.Amount.Currency),
            Axis.Sector => flow.Sector is { } sector ? KeyPart.Of(sector) : KeyPart.Of(axis, KeyKind.Unstated),
            Axis.Instrument => flow.Instrument is { } form ? KeyPart.Of(form) : KeyPart.Of(axis, KeyKind.Unstated),
            Axis.SourceOfFunds => flow.SourceOfFunds is { } source
                ? KeyPart.Of(source)
                : KeyPart.Of(axis, KeyKind.Unstated),
            _ => KeyPart.Of(flow.Kind),
        };

    private static Partner Named(Partner partner, LocalDate date, LocalDate? on) =>
        partner.Kind == PartnerKind.Division && Divisions(partner.Place, date, on) is [var only]
            ? Partner.Of(only.Code)
            : partner;

    private static KeyPart Level(Flow flow, Axis axis, DivisionLevel level, LocalDate? on)
    {
        var groups = Divisions(flow.Assisted, flow.Date, on)
            .Select(division =>
            {
                var day = on ?? flow.Date;
                Division? at = division;
                while (at is not null && at.Level > level)
                {
                    at = PlaceCatalogue.Embedded.Divisions.Parent(at, day);
                }

                return at?.Level == level ? KeyPart.Of(axis, Partner.Of(at.Code))
                    : division.Level > level ? KeyPart.Of(axis, KeyKind.None)
                    : KeyPart.Of(axis, KeyKind.Several);
            })
            .Distinct()
            .ToList();
        return groups is [var only] ? only : KeyPart.Of(axis, KeyKind.Several);
    }

    private static List<Division> Divisions(Place place, LocalDate date, LocalDate? on)
    {
        var divisions = PlaceCatalogue.Embedded.Divisions;
        var code = place.Kind == PlaceKind.Area ? Area(place, date) : place.Code!.Value;
        var then = divisions.TryGet(code, date, out var found)
            ? [found]
            : divisions.RecordsOf(code).SelectMany(record => divisions.InForceOn(record, date)).Distinct().ToList();
        return on is { } day ? [.. then.SelectMany(one => divisions.InForceOn(one, day)).Distinct()] : then;
    }

    private static DivisionCode Area(Place place, LocalDate date)
    {
        var area = PlaceCatalogue.Embedded.Areas.Single(one => one.Place == place);
        return area.BecameCode is { } became && date >= area.InForceUntil ? became : area.Within!.Value;
    }
}
