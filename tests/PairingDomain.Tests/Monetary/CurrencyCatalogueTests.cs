using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

public sealed class CurrencyCatalogueTests
{
    [Fact]
    public void The_catalogue_has_178_active_and_152_withdrawn_entries()
    {
        CurrencyCatalogue.Active.Should().HaveCount(178);
        CurrencyCatalogue.Withdrawn.Should().HaveCount(152);
        CurrencyCatalogue.Active.Should().OnlyContain(row => row.Status == CurrencyStatus.Active);
        CurrencyCatalogue.Withdrawn.Should().OnlyContain(row => row.Status == CurrencyStatus.Withdrawn);
    }

    [Fact]
    public void The_source_is_stated() =>
        CurrencyCatalogue.Source.Should().Contain("ISO 4217").And.Contain("2026-02-01");

    [Theory]
    [InlineData("CNY", 156, 2, "Yuan Renminbi")]
    [InlineData("USD", 840, 2, "US Dollar")]
    [InlineData("HKD", 344, 2, "Hong Kong Dollar")]
    [InlineData("EUR", 978, 2, "Euro")]
    [InlineData("JPY", 392, 0, "Yen")]
    [InlineData("KWD", 414, 3, "Kuwaiti Dinar")]
    [InlineData("CLF", 990, 4, "Unidad de Fomento")]
    [InlineData("ALL", 8, 2, "Lek")]
    [InlineData("XAU", 959, null, "Gold")]
    [InlineData("XXX", 999, null, "The codes assigned for transactions where no currency is involved")]
    public void An_active_currency_has_its_numeric_code_minor_units_and_name(
        string code,
        int numeric,
        int? minorUnits,
        string name
    )
    {
        var currency = Currency.Of(code);
        currency.Code.Should().Be(code);
        currency.NumericCode.Should().Be(numeric);
        currency.MinorUnits.Should().Be(minorUnits);
        currency.Name.Should().Be(name);
        currency.IsWithdrawn.Should().BeFalse();
        currency.IsNone.Should().BeFalse();
    }

    [Theory]
    [InlineData(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF")]
    [InlineData(3, "BHD IQD JOD KWD LYD OMR TND")]
    [InlineData(4, "CLF UYW")]
    [InlineData(null, "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX")]
    public void The_minor_units_other_than_two_are_those_of_list_one(int? minorUnits, string codes) =>
        string.Join(' ', CurrencyCatalogue.Active.Where(row => row.MinorUnits == minorUnits).Select(row => row.Code))
            .Should()
            .Be(codes);

    [Fact]
    public void A_withdrawn_entry_has_its_date_as_the_source_has_it_and_no_minor_units()
    {
        CurrencyCatalogue.Withdrawn.Should().OnlyContain(row => row.WithdrawalDate != null && row.MinorUnits == null);
        CurrencyCatalogue.Active.Should().OnlyContain(row => row.WithdrawalDate == null);
        var mark = CurrencyCatalogue.RecordsOf(Currency.Of("DEM")).Should().ContainSingle().Subject;
        mark.Should()
            .Be(
                new CurrencyRecord(
                    Currency.Of("DEM"),
                    "DEM",
                    276,
                    null,
                    "Deutsche Mark",
                    CurrencyStatus.Withdrawn,
                    "2002-03"
                )
            );
        CurrencyCatalogue.RecordsOf(Currency.Of("ILR"))[0].WithdrawalDate.Should().Be("1989 to 1990");
    }

    [Theory]
    [InlineData("DEM", "Deutsche Mark", 276)]
    [InlineData("VEF", "Bolívar", 937)] // three entries; 2018-08 is the last
    [InlineData("ZWD", "Zimbabwe Dollar", 716)] // 2008-08, after "Zimbabwe Dollar (old)" of 2006-08
    [InlineData("XFU", "UIC-Franc", null)]
    public void A_currency_that_is_only_withdrawn_has_its_last_name(string code, string name, int? numeric)
    {
        var currency = Currency.Of(code);
        currency.IsWithdrawn.Should().BeTrue();
        currency.Name.Should().Be(name);
        currency.NumericCode.Should().Be(numeric);
        currency.MinorUnits.Should().BeNull();
    }

    [Fact]
    public void A_code_that_is_active_and_withdrawn_is_active()
    {
        Currency.Eur.IsWithdrawn.Should().BeFalse();
        Currency.Of("PEN").Name.Should().Be("Sol");
        CurrencyCatalogue
            .RecordsOf(Currency.Of("PEN"))
            .Select(row => (row.Name, row.Status, row.WithdrawalDate))
            .Should()
            .Equal(("Sol", CurrencyStatus.Active, null), ("Nuevo Sol", CurrencyStatus.Withdrawn, "2015-12"));
    }

    [Fact]
    public void Russian_rubles_were_withdrawn_ten_times() =>
        CurrencyCatalogue.RecordsOf(Currency.Of("RUR")).Should().HaveCount(10);

    [Fact]
    public void No_currency_has_no_records() =>
        FluentActions.Invoking(() => CurrencyCatalogue.RecordsOf(default)).Should().Throw<InvalidOperationException>();

    [Fact]
    public void The_lists_cannot_be_changed() =>
        FluentActions
            .Invoking(() => ((IList<CurrencyRecord>)CurrencyCatalogue.Active).Clear())
            .Should()
            .Throw<NotSupportedException>();
}
