using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace LedgerAtScale;

/// <summary>
/// Flows made up from a seed: amounts from 100 to 10^12 with two to four decimals, one in a hundred negative; mostly yuan;
/// days of 1996 to 2025; every county and, as givers, every prefecture of 2015.
/// </summary>
internal sealed class FlowGenerator
{
    private const int Instruments = 5;
    private const int DaysOfAllYears = 10_958;
    private const int LargestPower = 12;

    private static readonly LocalDate FirstDay = new(1996, 1, 1);

    private readonly Random random;
    private readonly Partner[] givers;
    private readonly Place[] takers;
    private readonly int sectors = Enum.GetValues<Sector>().Length;

    public FlowGenerator(int seed)
    {
        random = new Random(seed);
        var divisions = DivisionCatalogue.Embedded.InForce(new LocalDate(2015, 12, 31)).ToList();
        givers = [.. divisions.Where(one => one.Level == DivisionLevel.Prefecture).Select(one => Partner.Of(one))];
        takers = [.. divisions.Where(one => one.Level == DivisionLevel.County).Select(Place.FromDivision)];
    }

    public Flow Next() =>
        new(
            Money.Of(Amount(), Currency()),
            FirstDay.PlusDays(random.Next(DaysOfAllYears)),
            givers[random.Next(givers.Length)],
            takers[random.Next(takers.Length)],
            (Sector)random.Next(sectors),
            (Instrument)random.Next(Instruments),
            SourceOfFunds.Fiscal
        );

    private Currency Currency() =>
        random.Next(100) switch
        {
            < 95 => PairingDomain.Monetary.Currency.Cny,
            < 98 => PairingDomain.Monetary.Currency.Usd,
            _ => PairingDomain.Monetary.Currency.Hkd,
        };

    // A power of ten at random, and within it a whole number of ten-thousandths, hundredths of thousandths or cents.
    private decimal Amount()
    {
        var least = 100m;
        for (var power = random.Next(2, LargestPower); power > 2; power--)
        {
            least *= 10;
        }

        var cents = 1 + (random.Next(900_000_000) / 100_000_000m);
        var amount = decimal.Round(least * cents, random.Next(2, 5));
        return random.Next(100) == 0 ? -amount : amount;
    }
}
