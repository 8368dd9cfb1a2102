using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Reading.Documents;

namespace PairingDomain.Reading.Tests.Documents;

public sealed class CorrectionJsonTests
{
    [Fact]
    public void Corrections_come_back_as_they_were_written()
    {
        Correction[] corrections =
        [
            new()
            {
                Kind = CorrectionKind.Correct,
                Quote = "逾12.6亿元",
                Before = "财政帮扶资金",
                After = "，实施",
                Occurrence = 2,
                Measure = "aid-funds-fiscal",
                Value = 1_260_000_000,
                Period = ReportingPeriod.Since(2016),
                Status = Status.Planned,
                Basis = Basis.Cumulative,
                Reason = "from the \"annex\"",
            },
            new() { Kind = CorrectionKind.Drop, Quote = "5" },
        ];
        CorrectionJson.Read(CorrectionJson.Write(corrections)).Should().Equal(corrections);
    }

    [Fact]
    public void What_is_not_said_is_not_written() =>
        CorrectionJson
            .Write([
                new Correction
                {
                    Kind = CorrectionKind.Confirm,
                    Quote = "5 km",
                    After = " of",
                },
            ])
            .Should()
            .Be(
                """
                [
                  {
                    "kind": "confirm",
                    "quote": "5 km",
                    "before": "",
                    "after": " of",
                    "occurrence": 1
                  }
                ]
                """
            );

    [Theory]
    [InlineData("{}", "*array*")]
    [InlineData("[", "*no JSON*")]
    [InlineData("[1]", "*Correction 0*no object*")]
    [InlineData("""[{"quote":"5"}]""", "*Correction 0, \"kind\": is missing*")]
    [InlineData("""[{"kind":"drop"}]""", "*Correction 0, \"quote\": is missing*")]
    [InlineData("""[{"kind":"drop","quote":""}]""", "*\"quote\": is missing*")]
    [InlineData("""[{"kind":"lose","quote":"5"}]""", "*\"kind\": 'lose' is none of confirm, correct, drop*")]
    [InlineData("""[{"kind":"drop","quote":"5"},{"kind":"drop","quote":5}]""", "*Correction 1, \"quote\": is no text*")]
    [InlineData("""[{"kind":"drop","quote":"5","value":"x"}]""", "*\"value\": 'x' is no number*")]
    [InlineData("""[{"kind":"drop","quote":"5","period":"x"}]""", "*\"period\": 'x' is no period*")]
    [InlineData("""[{"kind":"drop","quote":"5","occurrence":0}]""", "*\"occurrence\": is no whole number from 1*")]
    [InlineData("""[{"kind":"drop","quote":"5","status":"done"}]""", "*\"status\": 'done' is none of actual, planned*")]
    [InlineData("""[{"kind":"drop","quote":"5","where":"x"}]""", "*\"where\": is no member*")]
    public void What_is_wrong_is_named_with_item_and_member(string json, string message)
    {
        var act = () => CorrectionJson.Read(json);
        act.Should().Throw<FormatException>().WithMessage(message);
    }
}
