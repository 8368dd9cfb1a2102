using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingReport;

/// <summary>What partners and places are called in the report's language.</summary>
internal sealed class Names(PlaceCatalogue places, bool isChinese)
{
    // The places of the documents bear their codes of 2010 and of 2020; each is named as of a day on which it had that code.
    private static readonly LocalDate[] Days = [new(2010, 12, 31), new(2020, 12, 31)];

    public string Of(Partner partner) =>
        !partner.IsOrganisation ? Of(partner.Place)
        : isChinese ? partner.NameZh ?? partner.Name!
        : partner.Name!;

    public string Of(Place place)
    {
        if (place.Kind == PlaceKind.Division)
        {
            // A code is named as it was on a day of the documents, or as it was last.
            var division =
                Days.Select(day => places.Divisions.TryGet(place.Code!.Value, day, out var found) ? found : null)
                    .FirstOrDefault(found => found is not null)
                ?? places.Divisions.RecordsOf(place.Code!.Value)[^1];
            return isChinese ? division.NameZh : division.Stem;
        }

        return isChinese ? places.NameZhOn(place, Days[^1]) : places.NameOn(place, Days[^1]);
    }

    /// <summary>"Shenzhen → Bijie, Qiannan"; the place alone where the source names neither side.</summary>
    public string Heading(Scope scope, string notStated) =>
        !scope.Assisting.IsStated && !scope.Assisted.IsStated && scope.Place.IsStated
            ? string.Join(Comma, scope.Place.Values.Select(Of))
            : $"{Side(scope.Assisting, notStated)} → {Side(scope.Assisted, notStated)}";

    private string Comma => isChinese ? "、" : ", ";

    private string Side(Stated<Partner> side, string notStated) =>
        side.IsStated && !side.IsAll ? string.Join(Comma, side.Values.Select(Of)) : notStated;
}
