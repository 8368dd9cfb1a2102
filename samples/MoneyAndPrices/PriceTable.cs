using System.Globalization;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Prices;
using PairingDomain.Rates;

namespace MoneyAndPrices;

/// <summary>Figures in the prices of one year: from one price year by its index, from several refused and then spread.</summary>
internal sealed class PriceTable(PriceIndex index, int priceYear)
{
    public void Print(IEnumerable<Figure> figures)
    {
        Page.Title(string.Create(CultureInfo.InvariantCulture, $"In prices of {priceYear}"));
        Page.Note(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{index.Id}: {index.Name}, {index.BaseYear} = 100, {priceYear} = {index[priceYear]}. {index.Source}; {index.Trust}."
            )
        );
        Page.Row("figure", "measure", "when", "CNY", $"CNY of {priceYear}", "index", "price year, source");
        foreach (var figure in figures)
        {
            var (money, period) = (figure.Value.Money, figure.Scope.Period!);
            var priced = money.AtPricesOf(period);
            if (priced.Basis.Year is null)
            {
                PrintYearByYear(figure, money, priced, period);
            }
            else
            {
                Print(figure.Id, figure.Measure.NameEn, $"{period}", priced.RebaseTo(priceYear, index));
            }
        }
    }

    private void PrintYearByYear(Figure figure, Money money, PricedMoney priced, ReportingPeriod period)
    {
        Page.Row(figure.Id, figure.Measure.NameEn, $"{period}", Page.Whole(money));
        Page.Note(Page.Refusal(() => priced.RebaseTo(priceYear, index)));
        var spread = YearSpread.EvenlyByYear;
        var constant = money.RebaseSpread(spread.Over(period), priceYear, index);
        foreach (var part in constant.Parts)
        {
            Print("", $"  {spread}", $"{part.FromYear}", part);
        }

        Page.Row("", "  sum", $"{period}", Page.Whole(money), Page.Whole(constant.Unrounded.Amount));
    }

    private static void Print(string id, string measure, string when, Rebased rebased) =>
        Page.Row(
            id,
            measure,
            when,
            Page.Whole(rebased.Original.Amount),
            Page.Whole(rebased.Unrounded.Amount),
            Page.Number(rebased.FromValue),
            $"{rebased.Original.Basis}, {rebased.Index}"
        );
}
