using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Registers;

namespace PairingDomain.Tests.Registers;

/// <summary>Fields that are taken in together, by the bytes in which they stand.</summary>
public sealed class KeptFieldsTests
{
    private static readonly FlowField[] Tail = [FlowField.Sector, FlowField.Instrument, FlowField.Kind];

    [Fact]
    public void Kept_fields_say_again_what_they_said()
    {
        var intake = new FlowIntake();
        var reader = intake.NewReader();
        Begin(reader, 1);
        reader.TrySetKept("education,,expenditure"u8).Should().BeFalse();
        reader.Set(FlowField.Sector, "education"u8, 6);
        reader.Set(FlowField.Kind, "expenditure"u8, 8);
        reader.Keep("education,,expenditure"u8, Tail);
        intake.Add(reader.End());
        Begin(reader, 2);
        reader.Set(FlowField.SourceOfFunds, "fiscal"u8, 5);
        reader.TrySetKept("education,,expenditure"u8).Should().BeTrue();
        intake.Add(reader.End());
        Begin(reader, 3);
        reader.TrySetKept("education,,expenditurE"u8).Should().BeFalse();
        reader.TrySetKept("educatiom,,expenditure"u8).Should().BeFalse();
        reader.TrySetKept("education,,,expenditure"u8).Should().BeFalse();
        reader.TrySetKept("education..expenditure"u8).Should().BeFalse();
        var flows = intake.Finish().Table.OrderBy(flow => flow.SourceOfFunds).ToList();
        flows.Should().HaveCount(2);
        flows
            .Should()
            .OnlyContain(flow =>
                flow.Sector == Sector.Education && flow.Instrument == null && flow.Kind == FlowKind.Expenditure
            );
        flows.Select(flow => flow.SourceOfFunds).Should().Equal(null, SourceOfFunds.Fiscal);
    }

    [Fact]
    public void A_kept_currency_is_one_and_a_kept_absence_is_none()
    {
        var intake = new FlowIntake(new() { KeepsGoodRows = true });
        var reader = intake.NewReader();
        foreach (var currency in new[] { "USD"u8.ToArray(), "CNY"u8.ToArray(), [] })
        {
            Begin(reader, 1, currency: []);
            reader.Set(FlowField.Currency, currency, 2);
            reader.Set(FlowField.Kind, "commitment"u8, 3);
            reader.Keep(currency, [FlowField.Currency, FlowField.Kind]);
            intake.Add(reader.End());
            Begin(reader, 2, currency: []);
            reader.TrySetKept(currency).Should().Be(currency.Length > 0);
            intake.Add(reader.End());
        }

        var reading = intake.Finish();
        reading.FaultyRows.Should().Be(2, "an absent currency is a fault, whatever was kept");
        reading
            .Table.Select(flow => flow.Amount.Currency)
            .Should()
            .BeEquivalentTo([Currency.Usd, Currency.Usd, Currency.Cny, Currency.Cny]);
        reading.Table.Should().OnlyContain(flow => flow.Kind == FlowKind.Commitment);
    }

    [Fact]
    public void Nothing_is_kept_of_a_row_with_a_fault()
    {
        var reader = new FlowIntake().NewReader();
        Begin(reader, 1);
        reader.Set(FlowField.Sector, "nonsense"u8, 6);
        reader.Keep("nonsense,,"u8, Tail);
        reader.TrySetKept("nonsense,,"u8).Should().BeFalse();
    }

    [Theory]
    [InlineData(FlowField.Amount)]
    [InlineData(FlowField.Date)]
    [InlineData(FlowField.Assisting)]
    [InlineData(FlowField.Assisted)]
    [InlineData((FlowField)9)]
    [InlineData((FlowField)(-1))]
    public void Only_words_of_few_kinds_are_kept(FlowField field)
    {
        var reader = new FlowIntake().NewReader();
        Begin(reader, 1);
        reader
            .Invoking(one => one.Keep("x"u8, [FlowField.Kind, field]))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("fields");
    }

    [Fact]
    public void A_row_has_to_be_begun()
    {
        var reader = new FlowIntake().NewReader();
        reader.Invoking(one => one.TrySetKept("x"u8)).Should().Throw<InvalidOperationException>();
        reader.Invoking(one => one.Keep("x"u8, Tail)).Should().Throw<InvalidOperationException>();
        Begin(reader, 1);
        reader.Invoking(one => one.Keep("x"u8, null!)).Should().Throw<ArgumentNullException>();
    }

    private static void Begin(FlowRowReader reader, long line) => Begin(reader, line, "CNY"u8.ToArray());

    private static void Begin(FlowRowReader reader, long line, byte[] currency)
    {
        reader.Begin(line);
        reader.Set(FlowField.Amount, "1"u8, 1);
        reader.Set(FlowField.Currency, currency, 2);
        reader.Set(FlowField.Date, "2018-06-30"u8, 3);
        reader.Set(FlowField.Assisting, "440300"u8, 4);
        reader.Set(FlowField.Assisted, "520500"u8, 5);
    }
}
