using System.Text;
using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Registers;

namespace PairingDomain.Csv.Tests;

/// <summary>Registers for tests.</summary>
internal static class SomeRegisters
{
    public const string Header = "amount,currency,date,assisting,assisted\n";

    public static readonly Flow One = new(
        Money.Of(50_800_000m, Currency.Cny),
        new LocalDate(2018, 6, 30),
        Partner.Of(DivisionCode.Of(440300)),
        DivisionCode.Of(520500),
        Sector.Education,
        Instrument.Grant,
        SourceOfFunds.Fiscal,
        FlowKind.Expenditure
    );

    public static RegisterReading Read(string text, FlowCsvOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), options);

    public static RegisterReading Read(byte[] bytes, FlowCsvOptions? options = null) =>
        FlowCsv.Read(new MemoryStream(bytes), options);

    public static FlowCsvOptions KeepingGoodRows { get; } = new() { Register = new() { KeepsGoodRows = true } };
}
