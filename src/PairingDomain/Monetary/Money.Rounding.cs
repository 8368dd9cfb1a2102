using System.Globalization;
using System.Numerics;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Rounding and division: the caller always says how.
public readonly partial struct Money
{
    private const int MaxDecimals = 28;

    /// <summary>Rounds to the minor unit of the currency (fen, cent).</summary>
    /// <param name="mode">How to round.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, or ISO 4217 gives the currency no minor unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a rounding mode.</exception>
    public Money Round(MidpointRounding mode) =>
        Round(
            Currency.MinorUnits
                ?? throw new InvalidOperationException(
                    $"{this} cannot be rounded to its minor unit: ISO 4217 gives none for {Currency}; name the number of decimals."
                ),
            mode
        );

    /// <summary>Rounds to at most so many decimals; an amount with fewer stays as it is.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="mode">How to round.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is outside 0..28, or <paramref name="mode"/> is not a rounding mode.
    /// </exception>
    public Money Round(int decimals, MidpointRounding mode)
    {
        CheckDecimals(decimals);
        CheckMode(mode);
        return new Money(decimal.Round(Amount, decimals, mode), Currency);
    }

    /// <summary>Rounds to a whole multiple of a step: to 0.05, to 10,000.</summary>
    /// <param name="step">Positive.</param>
    /// <param name="mode">How to round; a midpoint lies halfway between two multiples.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="step"/> is not positive, or <paramref name="mode"/> is not a rounding mode.
    /// </exception>
    /// <exception cref="PrecisionLossException">The multiple has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The multiple is beyond the range of decimal.</exception>
    public Money RoundTo(decimal step, MidpointRounding mode)
    {
        if (step <= 0m)
        {
            // The framework's own check writes the number in the current culture.
            throw new ArgumentOutOfRangeException(
                nameof(step),
                string.Create(CultureInfo.InvariantCulture, $"The step {step} is not positive.")
            );
        }

        CheckMode(mode);
        var steps = Rational.Of(Rational.Round(Rational.Of(Amount) / step, mode), 1);
        return new Money(Exactly(steps * step, "The multiple"), Currency);
    }

    /// <inheritdoc cref="RoundTo(decimal, MidpointRounding)"/>
    /// <exception cref="CurrencyMismatchException"><paramref name="step"/> is of another currency.</exception>
    public Money RoundTo(Money step, MidpointRounding mode)
    {
        RequireSameCurrency(this, step, "rounded to");
        return RoundTo(step.amount, mode);
    }

    /// <summary>The quotient, rounded once from its exact value.</summary>
    /// <param name="divisor">Not zero.</param>
    /// <param name="decimals">Decimals of the result, at most; 0 to 28.</param>
    /// <param name="mode">How to round.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is outside 0..28, or <paramref name="mode"/> is not a rounding mode.
    /// </exception>
    /// <exception cref="PrecisionLossException">The rounded quotient has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The rounded quotient is beyond the range of decimal.</exception>
    public Money Divide(decimal divisor, int decimals, MidpointRounding mode)
    {
        CheckDecimals(decimals);
        CheckMode(mode);
        var power = Rational.Of(BigInteger.Pow(10, decimals), 1);
        var quotient = Rational.Of(Rational.Round(Quotient(divisor) * power, mode), 1) / power;
        return new Money(Exactly(quotient, "The rounded quotient"), Currency);
    }

    /// <summary>The quotient if it ends, as CNY 1 / 8; otherwise refused, as CNY 1 / 3.</summary>
    /// <param name="divisor">Not zero.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    /// <exception cref="PrecisionLossException">The quotient does not end, or has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The quotient is beyond the range of decimal.</exception>
    public Money DivideExactly(decimal divisor) => new(Exactly(Quotient(divisor), "The quotient"), Currency);

    /// <summary>How many times the other amount this one is, as an exact fraction.</summary>
    /// <param name="other">Of the same currency, not zero.</param>
    /// <exception cref="CurrencyMismatchException">Two currencies.</exception>
    /// <exception cref="InvalidOperationException">One side is <c>default</c>.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="other"/> is zero.</exception>
    public Rational RatioTo(Money other)
    {
        RequireSameCurrency(this, other, "/");
        return Quotient(other.amount);
    }

    private Rational Quotient(decimal divisor)
    {
        RequireCurrency();
        return divisor == 0m
            ? throw new DivideByZeroException($"{this} divided by zero has no value.")
            : Rational.Of(amount) / divisor;
    }

    private static void CheckDecimals(int decimals)
    {
        if (decimals is < 0 or > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(
                nameof(decimals),
                string.Create(CultureInfo.InvariantCulture, $"{decimals} decimals are outside 0..{MaxDecimals}.")
            );
        }
    }

    private static void CheckMode(MidpointRounding mode)
    {
        if (mode is < MidpointRounding.ToEven or > MidpointRounding.ToPositiveInfinity)
        {
            throw new ArgumentOutOfRangeException(
                nameof(mode),
                string.Create(CultureInfo.InvariantCulture, $"{(int)mode} is not a rounding mode.")
            );
        }
    }
}
