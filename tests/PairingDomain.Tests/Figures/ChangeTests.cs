using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Serialization;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Figures;

/// <summary>Figures that tell a change, their rules and their JSON.</summary>
public sealed class ChangeTests
{
    private static readonly ReportingPeriod Base = ReportingPeriod.Year(2009);

    [Theory]
    [InlineData("growth-rate", "21.8 percent", ChangeKind.Percent, "labour-income", null)]
    [InlineData("growth-rate", "3.9 ratio", ChangeKind.Multiple, "labour-income", null)]
    [InlineData("labour-transferred-increase", "12000 person", ChangeKind.Absolute, "labour-transferred", null)]
    [InlineData("growth-rate", "2 percent", ChangeKind.Absolute, "poverty-incidence", null)]
    [InlineData(
        "growth-rate",
        "2 percent",
        ChangeKind.Absolute,
        "labour-income",
        "'2 percent' is no Absolute change of labour-income since 2009."
    )]
    [InlineData(
        "labour-transferred-increase",
        "12000 person",
        ChangeKind.Percent,
        "labour-transferred",
        "'12000 person' is no Percent change of labour-transferred since 2009."
    )]
    [InlineData(
        "labour-transferred",
        "12000 person",
        ChangeKind.Absolute,
        "labour-transferred",
        "labour-transferred would be added up as a level; growth-rate, or a measure of increase, tells a change."
    )]
    [InlineData(
        "beneficiaries",
        "12000 person",
        ChangeKind.Absolute,
        "beneficiaries",
        "beneficiaries would be added up as a level; growth-rate, or a measure of increase, tells a change."
    )]
    public void A_value_fits_its_change_or_not(
        string measure,
        string value,
        ChangeKind kind,
        string level,
        string? message
    )
    {
        var draft = Sample.Create("a", measure, Quantity.Parse(value)).ToDraft() with
        {
            Change = new Change(kind, Measures.Of(level), Base),
        };
        Figure
            .Check(draft)
            .Select(fault => (fault.Member, fault.Message))
            .Should()
            .Equal(message is null ? [] : [("Change", message)]);
    }

    [Fact]
    public void A_change_needs_kind_level_and_base()
    {
        FluentActions
            .Invoking(() => new Change((ChangeKind)3, Measures.AidFunds, Base))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => new Change(ChangeKind.Percent, null!, Base))
            .Should()
            .Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => new Change(ChangeKind.Percent, Measures.AidFunds, null!))
            .Should()
            .Throw<ArgumentNullException>();
    }

    [Fact]
    public void Changes_of_one_kind_level_and_base_are_equal()
    {
        var one = new Change(ChangeKind.Percent, Measures.AidFunds, Base);
        one.Should().Be(new Change(ChangeKind.Percent, Measures.AidFunds, ReportingPeriod.Year(2009)));
        one.Should().NotBe(new Change(ChangeKind.Multiple, Measures.AidFunds, Base));
        one.Should().NotBe(new Change(ChangeKind.Percent, Measures.Donations, Base));
        one.Should().NotBe(new Change(ChangeKind.Percent, Measures.AidFunds, ReportingPeriod.Year(2008)));
    }

    [Fact]
    public void A_change_is_written_and_read_with_its_own_measure()
    {
        var own = Measure.Define(
            "orchards",
            MeasureKind.Quantity,
            Additivity.Additive,
            MeasureGroup.Works,
            "Orchards",
            "orchards planted",
            units: [Unit.Of("mu")]
        );
        var figure = Sample
            .Create("a", "growth-rate", Quantity.Parse("39/10 ratio"))
            .With(draft => draft with { Change = new Change(ChangeKind.Multiple, own, Base) });
        var text = LedgerJson.ToText(Sample.Ledger(figure));
        text.Should()
            .Contain(
                """
                      "change": "multiple",
                      "changeOf": "orchards",
                      "changeFrom": "2009",
                """
            );
        var read = LedgerJson.Read(text)["a"].Change!;
        (read.Kind, read.Level.Code, read.BasePeriod).Should().Be((ChangeKind.Multiple, "orchards", Base));
    }

    [Theory]
    [InlineData(""" "change": "percent", "changeOf": "labour-income", """, "figures[0].changeFrom: is missing.")]
    [InlineData(""" "changeOf": "labour-income", "changeFrom": "2009", """, "figures[0].change: is missing.")]
    [InlineData(""" "change": "percent", "changeFrom": "2009", """, "figures[0].changeOf: is missing.")]
    [InlineData(
        """ "change": "percent", "changeOf": "wages", "changeFrom": "2009", """,
        "figures[0].changeOf: no measure 'wages' in the catalogue or in measures."
    )]
    [InlineData(
        """ "change": "percent", "changeOf": "labour-income", "changeFrom": "last year", """,
        "figures[0].changeFrom: 'last year' is not a period like 2010, 2016/2019 or 2016-09/..."
    )]
    [InlineData(
        """ "change": "absolute", "changeOf": "labour-income", "changeFrom": "2009", """,
        "figures[0].change: '21.8 percent' is no Absolute change of labour-income since 2009."
    )]
    public void A_change_that_is_not_whole_is_reported(string members, string fault)
    {
        var json = $$"""
            { "format": "pairing-domain-ledger", "version": 1, "documents": [ { "id": "d", "title": "A report" } ],
              "figures": [ { "id": "a", "measure": "growth-rate", "value": "21.8 percent", {{members}} "document": "d", "start": 0, "quote": "q" } ] }
            """;
        FluentActions
            .Invoking(() => LedgerJson.Read(json))
            .Should()
            .Throw<LedgerException>()
            .Which.Faults.Select(one => one.ToString())
            .Should()
            .Equal(fault);
    }
}
