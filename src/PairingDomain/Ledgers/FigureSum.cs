using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Quantities;

namespace PairingDomain.Ledgers;

/// <summary>
/// The plain sum of figures that the caller picked: one measure, one basis, one status, one currency or unit, each
/// fact once. Anything else is refused with the reason. It does not look for figures that overlap without saying so;
/// the caller vouches for the choice.
/// </summary>
public sealed class FigureSum
{
    private FigureSum(FigureValue value, Bounds bounds, IReadOnlyList<Figure> figures)
    {
        Value = value;
        Bounds = bounds;
        Figures = figures;
    }

    /// <summary>The sum of the values.</summary>
    public FigureValue Value { get; }

    /// <summary>What the bounds of the figures, added up, let one conclude, in currency units or the unit.</summary>
    public Bounds Bounds { get; }

    /// <summary>The figures added, in the order given.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>True when one of them rests on incomplete statistics.</summary>
    public bool IsIncomplete => Figures.Any(figure => figure.IsIncomplete);

    /// <summary>Adds up figures of money in one currency. The sum of none is zero of that currency.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="currency">The currency that all of them must be in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    /// <exception cref="SumRefusedException">The figures may not be added; the reason and the figures are named.</exception>
    public static FigureSum Of(IEnumerable<Figure> figures, Currency currency)
    {
        var added = Checked(
            figures,
            figure => figure.Value.IsMoney && figure.Value.Money.Currency == currency,
            $"in {currency}"
        );
        return new FigureSum(Money.Sum(added.Select(figure => figure.Value.Money), currency), BoundsOf(added), added);
    }

    /// <summary>Adds up figures of quantities in one unit. The sum of none is zero of that unit.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="unit">The unit that all of them must be in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="SumRefusedException">The figures may not be added; the reason and the figures are named.</exception>
    public static FigureSum Of(IEnumerable<Figure> figures, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var added = Checked(
            figures,
            figure => !figure.Value.IsMoney && figure.Value.Quantity.Unit.Equals(unit),
            $"in {unit.Code}"
        );
        return new FigureSum(Quantity.Sum(added.Select(figure => figure.Value.Quantity), unit), BoundsOf(added), added);
    }

    private static Figure[] Checked(IEnumerable<Figure> figures, Predicate<Figure> isInUnit, string inUnit)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Figure[] list = [.. figures];
        if (SumRules.Refuse(list, isInUnit, inUnit) is { } refusal)
        {
            throw refusal;
        }

        return list;
    }

    private static Bounds BoundsOf(Figure[] figures) =>
        figures.Aggregate(Bounds.Exactly(0), (sum, figure) => sum + figure.Bounds);
}
