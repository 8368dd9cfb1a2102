using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Tests.Pairings;

/// <summary>The embedded network, and short ways to name partners and days.</summary>
internal static class Network
{
    public static readonly LocalDate June2010 = new(2010, 6, 30);

    public static readonly LocalDate June2018 = new(2018, 6, 30);

    public static PairingNetwork Known => PairingNetwork.Embedded;

    public static Partner Code(string code) => Partner.Of(DivisionCode.Parse(code));

    public static Division Division(string code, LocalDate on) =>
        DivisionCatalogue.Embedded.Get(DivisionCode.Parse(code), on);

    public static IEnumerable<string> Ids(IEnumerable<Pairing> pairings) => pairings.Select(pairing => pairing.Id);
}
