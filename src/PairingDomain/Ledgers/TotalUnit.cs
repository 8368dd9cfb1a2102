using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Ledgers;

/// <summary>What a total is told in: a currency or a unit.</summary>
internal sealed class TotalUnit
{
    private readonly Monetary.Currency currency;
    private readonly Quantities.Unit? unit;

    /// <summary>Null for a quantity.</summary>
    public Monetary.Currency? Currency => unit is null ? currency : null;

    /// <summary>Null for money.</summary>
    public Quantities.Unit? Unit => unit;

    private TotalUnit(Monetary.Currency currency, Quantities.Unit? unit)
    {
        this.currency = currency;
        this.unit = unit;
    }

    public static TotalUnit Of(Monetary.Currency currency) =>
        currency.IsNone
            ? throw new ArgumentException("A total needs a currency; default(Currency) is none.", nameof(currency))
            : new TotalUnit(currency, null);

    public static TotalUnit Of(Quantities.Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new TotalUnit(default, unit);
    }

    /// <summary>Whether the figure is in it, or in a unit that converts to it exactly.</summary>
    public bool Holds(Figure figure) =>
        figure.Readings[0] is var value && value.IsMoney
            ? unit is null && value.Money.Currency == currency
            : unit is not null && value.Quantity.Unit.ConvertsTo(unit);

    /// <summary>The number of a figure that it holds.</summary>
    public Rational NumberOf(Figure figure) => figure.Value.Number * FactorOf(figure);

    /// <summary>What a figure that it holds tells: its number with qualifier and written digits.</summary>
    public Bounds TellingOf(Figure figure) => figure.Bounds * FactorOf(figure);

    /// <summary>What one may conclude about a figure that it holds. Incomplete statistics leave out something: open above.</summary>
    public Bounds BoundsOf(Figure figure)
    {
        var bounds = TellingOf(figure);
        return !figure.IsIncomplete ? bounds
            : bounds.Lower is not { } lower ? Bounds.Unbounded
            : bounds.IncludesLower ? Bounds.AtLeast(lower)
            : Bounds.Above(lower);
    }

    /// <summary>
    /// Whether what a source lists as parts are apart although their scopes do not say so: because their written numbers
    /// make up the written number of the whole, each within its digits. That "over 1,000" and "up to 30,000" can make up
    /// 60,000 shows nothing.
    /// </summary>
    public bool MakeUp(IEnumerable<Figure> parts, Figure whole) =>
        parts.Aggregate(Bounds.Exactly(Rational.Zero), (sum, part) => sum + WrittenOf(part)).Overlaps(WrittenOf(whole));

    /// <summary>A number as a value; null for money with more digits than decimal holds.</summary>
    public FigureValue? ValueOf(Rational number) =>
        unit is not null ? FigureValue.Of(Quantity.Of(number, unit))
        : RationalMoney.Of(number, currency).TryToMoney(out var money) ? FigureValue.Of(money)
        : null;

    /// <summary>"CNY", "person".</summary>
    public string Code => unit?.Code ?? currency.ToString();

    public override string ToString() => Code;

    private Bounds WrittenOf(Figure figure) =>
        figure
            .Readings.Select(reading => Bounds.Rounded(reading.Number, figure.RoundingHalfWidth))
            .Aggregate(Bounds.Hull) * FactorOf(figure);

    private Rational FactorOf(Figure figure) =>
        unit is null ? Rational.One : figure.Readings[0].Quantity.Unit.Factor / unit.Factor;
}
