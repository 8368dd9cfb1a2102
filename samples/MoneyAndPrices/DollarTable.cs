using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Rates;

namespace MoneyAndPrices;

/// <summary>Figures in dollars: one year at its rate, several years refused and then spread over them.</summary>
internal sealed class DollarTable(Ledger ledger, IExchangeRates rates)
{
    public void Print(IEnumerable<Figure> figures)
    {
        Page.Title("In US dollars");
        Page.Row("figure", "measure", "when", "CNY", "USD", "CNY per USD", "average of, source");
        foreach (var figure in figures)
        {
            var (money, period) = (figure.Value.Money, figure.Scope.Period!);
            if (money.TryConvertTo(Currency.Usd, rates, period, out var dollars))
            {
                Print(figure.Id, figure.Measure.NameEn, period, dollars);
            }
            else
            {
                PrintYearByYear(figure, money, period);
            }
        }
    }

    private void PrintYearByYear(Figure figure, Money money, ReportingPeriod period)
    {
        Page.Row(figure.Id, figure.Measure.NameEn, $"{period}", Page.Whole(money));
        Page.Note(Page.Refusal(() => money.ConvertTo(Currency.Usd, rates, period)));
        var dollars = money.ConvertSpread(Currency.Usd, rates, period, YearSpread.EvenlyByYear);
        foreach (var part in dollars.Parts)
        {
            Print("", $"  {dollars.Spread}", part.Period, part);
        }

        Page.Row("", "  sum", $"{period}", Page.Whole(money), Page.Whole(dollars.Unrounded));
        foreach (var printed in ledger.ConversionsOf(figure))
        {
            var implied = ImpliedRate.Of(Written(printed), Written(figure));
            Page.Row(
                "",
                "  printed",
                "",
                Page.Whole(money),
                Page.Whole(printed.Value.Money),
                Page.Number(implied.Rate),
                $"“{printed.Citation.Quote}”"
            );
        }
    }

    private static void Print(string id, string measure, ReportingPeriod period, Converted dollars)
    {
        // The source tells yuan per dollar; the conversion went by the inverse.
        var stated = dollars.Rate.Inverse();
        Page.Row(
            id,
            measure,
            $"{period}",
            Page.Whole(dollars.Original),
            Page.Whole(dollars.Unrounded),
            Page.Number(stated.Rate),
            $"{stated.Period}, {stated.Source}"
        );
    }

    private static WrittenMoney Written(Figure figure) =>
        figure.Resolution.TryToDecimal(out var resolution)
            ? new WrittenMoney(figure.Value.Money, resolution)
            : throw new InvalidOperationException($"The last digit of {figure} has no decimal place.");
}
