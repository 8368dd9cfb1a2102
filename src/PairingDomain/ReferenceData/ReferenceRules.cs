using System.Globalization;
using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.ReferenceData;

/// <summary>What must hold between the catalogues: every place that one names exists in the other on the day it is used, and exchange rates agree.</summary>
internal static class ReferenceRules
{
    private static readonly LocalDate ListOf2014 = new(2014, 12, 31);

    public static IEnumerable<string> Check(Reference reference) =>
        CheckDivisions(reference.Divisions)
            .Concat(CheckPoorCounties(reference))
            .Concat(CheckPairings(reference))
            .Concat(ExchangeRateRules.Check(reference.ExchangeRates))
            .Concat(CheckPrices(reference))
            .Concat(CheckLedger(reference));

    private static IEnumerable<string> CheckDivisions(DivisionCatalogue divisions) =>
        from division in divisions.All
        where division.ParentCode is { } parent && !divisions.TryGet(parent, division.InForceFrom, out _)
        select $"division {division}: its parent {division.ParentCode} is not in force on {Iso(division.InForceFrom)}.";

    private static IEnumerable<string> CheckPoorCounties(Reference reference)
    {
        foreach (var county in reference.PoorCounties)
        {
            if (
                county.Code is { } code
                && (!reference.Divisions.TryGet(code, ListOf2014, out var division) || division.NameZh != county.NameZh)
            )
            {
                yield return $"poor county {county.NameZh}: {code} is not its code on {Iso(ListOf2014)}.";
            }

            foreach (
                var later in county.CodesIn2024.Where(later =>
                    !reference.Divisions.TryGet(later, reference.Divisions.LastDay, out _)
                )
            )
            {
                yield return $"poor county {county.NameZh}: {later} is not in force on {Iso(reference.Divisions.LastDay)}.";
            }
        }
    }

    private static IEnumerable<string> CheckPairings(Reference reference) =>
        from pairing in reference.Pairings.All
        from partner in (Partner[])[pairing.Assisting, pairing.Assisted]
        where !reference.Places.Knows(partner.Place)
        select $"pairing {pairing.Id}: no place '{partner.Place}'.";

    private static IEnumerable<string> CheckLedger(Reference reference) =>
        from figure in reference.SeedLedger.Figures
        from place in PlacesOf(figure.Scope)
        where !reference.Places.Knows(place)
        select $"figure {figure.Id}: no place '{place}'.";

    private static IEnumerable<string> CheckPrices(Reference reference) =>
        from index in reference.PriceIndices
        where !index.TryGetValue(index.BaseYear, out _)
        select string.Create(
            CultureInfo.InvariantCulture,
            $"price index {index}: it has no value for its base year {index.BaseYear}."
        );

    private static IEnumerable<Place> PlacesOf(Scope scope) =>
        scope
            .Assisting.Values.Concat(scope.Assisted.Values)
            .Select(partner => partner.Place)
            .Concat(scope.Place.Values);

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
