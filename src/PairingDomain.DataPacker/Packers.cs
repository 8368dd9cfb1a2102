namespace PairingDomain.DataPacker;

/// <summary>Every packer, in the order they run.</summary>
internal static class Packers
{
    public static IReadOnlyList<IPacker> All { get; } =
    [
        // One a line and the comment, so that the formatter keeps them apart and additions merge.
        new CataloguePacker(),
        new CurrencyPacker(),
        new DivisionPacker(),
        new ExchangeRatePacker(),
        new MeasurePacker(),
        new PairingPacker(),
        new PlanPeriodPacker(),
        new PoorCountyPacker(),
        new PriceIndexPacker(),
        new RegisterWordPacker(),
        new SeedLedgerPacker(),
        new UncodedPlacePacker(),
        new UnitPacker(),
    ];
}
