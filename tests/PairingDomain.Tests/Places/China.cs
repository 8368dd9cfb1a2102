using NodaTime;
using PairingDomain.Places;

namespace PairingDomain.Tests.Places;

/// <summary>Short words for the tests of this room.</summary>
internal static class China
{
    public static DivisionCatalogue Divisions => DivisionCatalogue.Embedded;

    public static PlaceCatalogue AllPlaces => PlaceCatalogue.Embedded;

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public static DivisionCode Code(string digits) => DivisionCode.Parse(digits);

    public static Division Get(string digits, LocalDate on) => Divisions.Get(Code(digits), on);

    /// <summary>The record of a code that was in force at the end of a year.</summary>
    public static Division At(string digits, int year) => Get(digits, new LocalDate(year, 12, 31));

    public static IEnumerable<string> Codes(IEnumerable<Division> divisions) =>
        divisions.Select(division => division.Code.ToString());
}
