using System.Globalization;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingReport;

/// <summary>How a figure is written in the report: every digit, the qualifier, what it lets one conclude, the source.</summary>
internal sealed class FigureText(Ledger ledger, Words words)
{
    public string Measure(Figure figure) => Name(figure.Measure);

    public string Name(Measure measure) => words.IsChinese ? measure.NameZh : measure.NameEn;

    public string Value(Figure figure)
    {
        var value = string.Join(words.IsChinese ? "或" : " or ", figure.Readings.Select(Written));
        var qualified = words.IsChinese ? Chinese(figure.Qualifier) + value : English(figure.Qualifier) + value;
        var per = figure
            .Per.Where(each => !each.IsImplied)
            .Select(each => words.IsChinese ? $"，{words.Per}{each.Unit.NameZh}" : $" {words.Per} {each.Unit.NameEn}");
        return string.Concat([qualified, .. per]);
    }

    /// <summary>What the figure lets one conclude; "" where that is the value itself.</summary>
    public string Concludes(Figure figure)
    {
        var marks = new List<string>();
        if (figure.RoundingHalfWidth.Sign > 0 && figure.Qualifier == Qualifier.Exact)
        {
            // The last written digit says how far a correctly rounded value may be off.
            marks.Add($"± {Number(figure.RoundingHalfWidth)}");
        }
        else if (!figure.Bounds.IsExact)
        {
            marks.Add(words.IsChinese ? figure.Bounds.ToChinese(Number) : figure.Bounds.ToEnglish(Number));
        }

        if (figure.IsIncomplete)
        {
            marks.Add(words.Incomplete);
        }

        if (figure.Status == Status.Planned)
        {
            marks.Add(words.Planned);
        }

        return string.Join("; ", marks);
    }

    public string Period(Figure figure) => figure.Scope.Period?.ToString() ?? words.NotStated;

    public string Instrument(Figure figure) =>
        figure.Scope.Instrument.IsStated
            ? string.Join(", ", figure.Scope.Instrument.Values.Select(Name))
            : words.NotStated;

    public static string Source(Figure figure) =>
        $"{figure.Id} “{figure.Citation.Quote}”" + (figure.Citation.Section is { } section ? $" ({section})" : "");

    public string Document(Figure figure) => ledger.DocumentOf(figure).Title;

    public static string Number(Rational number) =>
        number.TryToDecimal(out var value)
            ? value.ToString("#,0.############################", CultureInfo.InvariantCulture)
            : number.ToString();

    public string Written(FigureValue value) =>
        value.IsMoney ? value.Money.ToString("N", null)
        : value.Quantity.Unit.Equals(Unit.Percent) ? $"{value.Quantity.Value}%"
        : value.Quantity.ToString(words.IsChinese ? "Z" : "E", null);

    private static string English(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.Exact => "",
            Qualifier.AtLeast => "at least ",
            Qualifier.AtMost => "at most ",
            Qualifier.UpTo => "up to ",
            var other => other.ToString().ToLowerInvariant() + " ",
        };

    private static string Chinese(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.Exact => "",
            Qualifier.About => "约",
            Qualifier.Nearly => "近",
            Qualifier.Over => "逾",
            Qualifier.Under => "不到",
            Qualifier.AtLeast => "至少",
            _ => "至多",
        };

    private string Name(Instrument instrument) =>
        (instrument, words.IsChinese) switch
        {
            (PairingDomain.Figures.Instrument.Grant, false) => "grant",
            (PairingDomain.Figures.Instrument.Grant, true) => "拨款",
            (PairingDomain.Figures.Instrument.DonationInCash, false) => "donation in cash",
            (PairingDomain.Figures.Instrument.DonationInCash, true) => "捐款",
            (PairingDomain.Figures.Instrument.DonationInKind, false) => "donation in kind",
            (PairingDomain.Figures.Instrument.DonationInKind, true) => "捐物",
            (PairingDomain.Figures.Instrument.DonationUnsplit, false) => "donation, cash and kind not split",
            (PairingDomain.Figures.Instrument.DonationUnsplit, true) => "捐款捐物（未分列）",
            (PairingDomain.Figures.Instrument.Loan, false) => "loan",
            (PairingDomain.Figures.Instrument.Loan, true) => "贷款",
            (PairingDomain.Figures.Instrument.MatchingFunds, false) => "matching funds",
            (PairingDomain.Figures.Instrument.MatchingFunds, true) => "配套资金",
            (PairingDomain.Figures.Instrument.JointInvestment, false) => "joint investment",
            (PairingDomain.Figures.Instrument.JointInvestment, true) => "共同投资",
            (_, false) => "business investment",
            _ => "企业投资",
        };
}
