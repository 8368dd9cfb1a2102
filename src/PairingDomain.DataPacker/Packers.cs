namespace PairingDomain.DataPacker;

/// <summary>Every packer, in the order they run.</summary>
internal static class Packers
{
    public static IReadOnlyList<IPacker> All { get; } = [new CurrencyPacker(), new PlanPeriodPacker()];
    public static IReadOnlyList<IPacker> All { get; } = [new CurrencyPacker(), new UnitPacker()];
}
