using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

// All exact. Addition keeps to one unit; ratios and comparisons reach over one dimension.
[SuppressMessage(
    "Usage",
    "CA2225:Operator overloads have named alternates",
    Justification = "Add and Sum name the unit of the result, which the operators take from their operands."
)]
public readonly partial struct Quantity
{
    /// <summary>The exact sum of two quantities in one unit.</summary>
    /// <exception cref="UnitMismatchException">The units differ, even within one dimension (km and m).</exception>
    /// <exception cref="InvalidOperationException">One of them is <c>default(Quantity)</c>.</exception>
    public static Quantity operator +(Quantity left, Quantity right) =>
        left.Unit == right.Unit
            ? new Quantity(left.Value + right.Value, left.Unit)
            : throw new UnitMismatchException($"add {left} and {right}", left.Unit, right.Unit);

    /// <summary>The exact difference of two quantities in one unit.</summary>
    /// <exception cref="UnitMismatchException">The units differ, even within one dimension (km and m).</exception>
    /// <exception cref="InvalidOperationException">One of them is <c>default(Quantity)</c>.</exception>
    public static Quantity operator -(Quantity left, Quantity right) =>
        left.Unit == right.Unit
            ? new Quantity(left.Value - right.Value, left.Unit)
            : throw new UnitMismatchException($"subtract {right} from {left}", left.Unit, right.Unit);

    /// <summary>The quantity with the other sign.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(Quantity)</c>.</exception>
    public static Quantity operator -(Quantity quantity) => new(-quantity.Value, quantity.Unit);

    /// <summary>The quantity taken <paramref name="factor"/> times.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(Quantity)</c>.</exception>
    public static Quantity operator *(Quantity quantity, Rational factor) =>
        new(quantity.Value * factor, quantity.Unit);

    /// <inheritdoc cref="op_Multiply(Quantity, Rational)"/>
    public static Quantity operator *(Rational factor, Quantity quantity) => quantity * factor;

    /// <summary>One of <paramref name="divisor"/> equal parts, exactly.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    /// <exception cref="InvalidOperationException">The quantity is <c>default(Quantity)</c>.</exception>
    public static Quantity operator /(Quantity quantity, Rational divisor) =>
        divisor == Rational.Zero
            ? throw new DivideByZeroException($"{quantity} cannot be divided by 0.")
            : new Quantity(quantity.Value / divisor, quantity.Unit);

    /// <summary>How many times <paramref name="right"/> goes into <paramref name="left"/>, across units of one dimension.</summary>
    /// <exception cref="UnitMismatchException">The dimensions differ.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    /// <exception cref="InvalidOperationException">One of them is <c>default(Quantity)</c>.</exception>
    public static Rational operator /(Quantity left, Quantity right)
    {
        if (!left.Unit.ConvertsTo(right.Unit))
        {
            throw new UnitMismatchException($"divide {left} by {right}", left.Unit, right.Unit);
        }

        return right.Value == Rational.Zero
            ? throw new DivideByZeroException($"{left} cannot be divided by {right}.")
            : left.InBaseUnit / right.InBaseUnit;
    }

    /// <summary>The same amount.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Another amount, or another dimension.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Less.</summary>
    /// <exception cref="UnitMismatchException">The dimensions differ.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>More.</summary>
    /// <exception cref="UnitMismatchException">The dimensions differ.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Less or the same.</summary>
    /// <exception cref="UnitMismatchException">The dimensions differ.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>More or the same.</summary>
    /// <exception cref="UnitMismatchException">The dimensions differ.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>The exact sum in a unit that is named: 1 km and 500 m in metres are 1500 m.</summary>
    /// <param name="other">A quantity of the same dimension.</param>
    /// <param name="target">The unit of the result, of the same dimension.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="UnitMismatchException">A dimension differs.</exception>
    /// <exception cref="InvalidOperationException">One of them is <c>default(Quantity)</c>.</exception>
    public Quantity Add(Quantity other, Unit target) => ConvertTo(target) + other.ConvertTo(target);

    /// <summary>The exact sum, in the unit that is named; a sum of nothing is zero of that unit.</summary>
    /// <param name="quantities">Quantities of the dimension of <paramref name="target"/>, in any of its units.</param>
    /// <param name="target">The unit of the result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnitMismatchException">An item has another dimension; the message gives its place, counted from 0.</exception>
    /// <exception cref="InvalidOperationException">An item is <c>default(Quantity)</c>.</exception>
    public static Quantity Sum(IEnumerable<Quantity> quantities, Unit target)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        ArgumentNullException.ThrowIfNull(target);
        var total = Rational.Zero;
        foreach (var (index, item) in quantities.Index())
        {
            if (!item.Unit.ConvertsTo(target))
            {
                var place = index.ToString(CultureInfo.InvariantCulture);
                throw new UnitMismatchException($"sum item {place}, {item}, in {target}", item.Unit, target);
            }

            total += item.ConvertTo(target).Value;
        }

        return new Quantity(total, target);
    }

    /// <summary>
    /// By how many percentage points this share lies above another: 0.6 percent lies -9.9 percentage points above
    /// 10.5 percent. Subtracting instead gives a share again, in percent.
    /// </summary>
    /// <exception cref="UnitMismatchException">One of them is no share of a whole (percent, per mille).</exception>
    /// <exception cref="InvalidOperationException">One of them is <c>default(Quantity)</c>.</exception>
    public Quantity PercentagePointsAbove(Quantity other) =>
        new(ConvertTo(Unit.Percent).Value - other.ConvertTo(Unit.Percent).Value, Unit.PercentagePoint);
}
