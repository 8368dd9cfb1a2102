using System.Numerics;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>An amount as a number of whole steps (fen, ten thousand yuan) and what is smaller than one; and shares of it as money again.</summary>
internal readonly struct AllocationSteps
{
    private readonly Money total;
    private readonly Money step;

    /// <param name="total">The amount to be shared.</param>
    /// <param name="step">What no share is divided below; null for the minor unit.</param>
    /// <exception cref="InvalidOperationException"><paramref name="total"/> is <c>default</c>, or there is neither step nor minor unit.</exception>
    /// <exception cref="CurrencyMismatchException">The step is of another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive.</exception>
    public AllocationSteps(Money total, Money? step)
    {
        var (amount, amountScale) = ExactDecimal.Split(decimal.Abs(total.Amount));
        this.total = total;
        this.step = step ?? MinorUnitOf(total);
        if (this.step.Currency != total.Currency)
        {
            throw new CurrencyMismatchException(
                $"{total} cannot be shared in steps of {this.step}: a step is of the same currency.",
                total.Currency,
                this.step.Currency
            );
        }

        if (this.step.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(step), $"The step {this.step} is not positive.");
        }

        var (size, sizeScale) = ExactDecimal.Split(this.step.Amount);
        var scale = Math.Max(amountScale, sizeScale);
        Count = BigInteger.DivRem(
            amount * BigInteger.Pow(10, scale - amountScale),
            size * BigInteger.Pow(10, scale - sizeScale),
            out var remainder
        );
        IsWhole = remainder.IsZero;
    }

    /// <summary>How many whole steps the amount has, without its sign.</summary>
    public BigInteger Count { get; }

    /// <summary>True when nothing smaller than a step is left.</summary>
    public bool IsWhole { get; }

    /// <exception cref="ArgumentException">The amount is not a whole number of steps.</exception>
    public void RequireWhole()
    {
        if (!IsWhole)
        {
            throw new ArgumentException(
                $"{total} is not a whole number of steps of {step}: round it first, name a smaller step, or have the rest kept apart."
            );
        }
    }

    /// <summary>So many steps as money, with the sign of the amount and the decimals of the step.</summary>
    /// <exception cref="PrecisionLossException">The share has more digits than decimal holds.</exception>
    public Money Share(BigInteger steps)
    {
        // A share is not larger than the amount, so it is never beyond the range; it may need more decimals.
        if (steps.GetBitLength() <= 96)
        {
            var product = (decimal)steps * step.Amount;
            if (product.Scale == step.Amount.Scale)
            {
                return Signed(product);
            }
        }

        var exact = Rational.Of(steps, BigInteger.One) * step.Amount;
        return exact.TryToDecimal(out var value)
            ? Signed(value)
            : throw new PrecisionLossException(
                $"A share of {total} is {exact}, more digits than decimal holds; name a larger step."
            );
    }

    /// <summary>What is left of the amount when so many steps are given away.</summary>
    /// <exception cref="PrecisionLossException">It has more digits than decimal holds.</exception>
    public Money RestAfter(BigInteger steps)
    {
        var given = Rational.Of(steps, BigInteger.One) * step.Amount;
        var rest = Money.Exactly(Rational.Abs(total.Amount) - given, total.Currency, "The rest");

        // Adding 0.00 writes two decimals where there is room for them.
        return Signed(rest.Amount + new decimal(0, 0, 0, isNegative: false, step.Amount.Scale));
    }

    private static Money MinorUnitOf(Money total) =>
        Money.Of(
            new decimal(
                1,
                0,
                0,
                isNegative: false,
                (byte)(
                    total.Currency.MinorUnits
                    ?? throw new InvalidOperationException(
                        $"{total} cannot be shared in minor units: ISO 4217 gives none for {total.Currency}; name a step."
                    )
                )
            ),
            total.Currency
        );

    private Money Signed(decimal size) => Money.Of(total.Sign < 0 ? -size : size, total.Currency);
}
