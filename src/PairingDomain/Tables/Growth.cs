using System.Globalization;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>How a total has grown since an earlier one. Bounds take the two for independent. Immutable.</summary>
public sealed class Growth
{
    /// <summary>The most decimals that <see cref="CompoundAnnual"/> works out.</summary>
    public const int MaxDecimals = 100;

    /// <summary>The most years over which <see cref="CompoundAnnual"/> works.</summary>
    public const int MaxYears = 1000;

    internal Growth(Total previous, Total current)
    {
        Previous = previous;
        Current = current;
    }

    /// <summary>The earlier total.</summary>
    public Total Previous { get; }

    /// <summary>The later total.</summary>
    public Total Current { get; }

    /// <summary>The later total less the earlier one.</summary>
    public DerivedValue Absolute =>
        new("growth", Current.Number - Previous.Number, Current.Bounds - Previous.Bounds, Current.ToldIn, Used);

    /// <summary>The later total over the earlier one: 11/10 for a growth by a tenth.</summary>
    /// <exception cref="TotalRefusedException">The earlier total is not above zero.</exception>
    public DerivedValue Ratio
    {
        get
        {
            if (Previous is { Number.Sign: <= 0 } or { Bounds.Upper.Sign: <= 0 })
            {
                throw TotalNotes.Refuse(
                    RefusalReason.OtherScope,
                    $"nothing grows from {Previous}, which is not above zero",
                    Previous.Included
                );
            }

            return new DerivedValue(
                "ratio to before",
                Current.Number / Previous.Number,
                BoundsMath.Divide(Current.Bounds, Previous.Bounds),
                null,
                Used
            );
        }
    }

    /// <summary>The growth over the earlier total: 1/10 for a growth by a tenth.</summary>
    /// <inheritdoc cref="Ratio" path="/exception"/>
    public DerivedValue Relative
    {
        get
        {
            var ratio = Ratio;
            return new DerivedValue(
                "relative growth",
                ratio.Number - Rational.One,
                ratio.Bounds - Bounds.Exactly(Rational.One),
                null,
                Used
            );
        }
    }

    /// <summary>
    /// The yearly growth that, compounded, leads from the earlier total to the later one: the root of the ratio less one. A
    /// root is seldom a fraction: the number is told only where it is one with so many decimals, the bounds are widened
    /// outward to the next decimal.
    /// </summary>
    /// <param name="years">The years between the two; 1 to <see cref="MaxYears"/>.</param>
    /// <param name="decimals">Decimals of the bounds; 0 to <see cref="MaxDecimals"/>. 4 tells hundredths of a percent.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its bounds.</exception>
    /// <exception cref="TotalRefusedException">The earlier total is not above zero, or the later one is below it.</exception>
    public DerivedValue CompoundAnnual(int years, int decimals = 6)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, MaxYears);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        var ratio = Ratio;
        if (ratio is { Number.Sign: < 0 } or { Bounds.Upper.Sign: < 0 })
        {
            throw TotalNotes.Refuse(
                RefusalReason.OtherScope,
                $"{Current} is below zero and has no compound growth",
                Current.Included
            );
        }

        var whole = BoundsMath.NotNegative(ratio.Bounds);
        var lower = BoundsMath.Root(whole.Lower!.Value, years, decimals).Floor;
        var root = whole.Upper is { } upper
            ? Bounds.Between(lower, BoundsMath.Root(upper, years, decimals).Ceiling)
            : Bounds.AtLeast(lower);
        Rational? number = null;
        if (ratio.Number is { } known)
        {
            var (floor, ceiling) = BoundsMath.Root(known, years, decimals);
            number = floor == ceiling ? floor - Rational.One : null;
        }

        return new DerivedValue(
            string.Create(CultureInfo.InvariantCulture, $"yearly growth over {years} years"),
            number,
            root - Bounds.Exactly(Rational.One),
            null,
            Used
        );
    }

    private IEnumerable<Figure> Used => Previous.Included.Concat(Current.Included);
}
