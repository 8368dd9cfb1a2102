using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Ledgers;

/// <summary>What a total is told in: a currency or a unit.</summary>
internal sealed class TotalUnit
{
    private readonly Currency currency;
    private readonly Unit? unit;

    private TotalUnit(Currency currency, Unit? unit)
    {
        this.currency = currency;
        this.unit = unit;
    }

    public static TotalUnit Of(Currency currency) =>
        currency.IsNone
            ? throw new ArgumentException("A total needs a currency; default(Currency) is none.", nameof(currency))
            : new TotalUnit(currency, null);

    public static TotalUnit Of(Unit unit)
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

    /// <summary>A number as a value.</summary>
    /// <exception cref="PrecisionLossException">Money with more digits than decimal holds.</exception>
    public FigureValue ValueOf(Rational number) =>
        unit is null
            ? FigureValue.Of(RationalMoney.Of(number, currency).ToMoney())
            : FigureValue.Of(Quantity.Of(number, unit));

    public override string ToString() => unit?.Code ?? currency.ToString();

    private Rational FactorOf(Figure figure) =>
        unit is null ? Rational.One : figure.Value.Quantity.Unit.Factor / unit.Factor;
}
