using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace PairingDomain.Numerics;

/// <summary>
/// An exact fraction of two whole numbers of any size, always in lowest terms with a positive denominator.
/// One mu is 2000/3 m²; one third of a revenue is 1/3; neither is an exact decimal.
/// <c>default(Rational)</c> is zero. Text is a decimal where one is exact ("143.63"), else a fraction ("2000/3"); the same in every culture.
/// </summary>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    // The denominator minus one, so that default(Rational) is 0/1.
    private readonly BigInteger denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        denominatorLessOne = denominator - BigInteger.One;
    }

    /// <summary>Zero, also the default.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator in lowest terms; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms, at least 1.</summary>
    public BigInteger Denominator => denominatorLessOne + BigInteger.One;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>True when the denominator is 1.</summary>
    public bool IsInteger => denominatorLessOne.IsZero;

    /// <summary>The fraction <paramref name="numerator"/>/<paramref name="denominator"/>, brought to lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException(
                $"The fraction {numerator.ToString(CultureInfo.InvariantCulture)}/0 has no value."
            );
        }

        if (denominator.IsOne)
        {
            return new Rational(numerator, denominator);
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return divisor.IsOne
            ? new Rational(numerator, denominator)
            : new Rational(numerator / divisor, denominator / divisor);
    }

    /// <summary>The exact value of a decimal.</summary>
    public static Rational Of(decimal value)
    {
        var (coefficient, scale) = ExactDecimal.Split(value);
        return scale == 0 ? new Rational(coefficient, BigInteger.One) : Of(coefficient, BigInteger.Pow(10, scale));
    }

    /// <summary>The exact value of a decimal.</summary>
    [SuppressMessage(
        "Usage",
        "CA2225:Operator overloads have named alternates",
        Justification = "Of is the alternate."
    )]
    public static implicit operator Rational(decimal value) => Of(value);

    /// <summary>The exact value of a whole number.</summary>
    [SuppressMessage(
        "Usage",
        "CA2225:Operator overloads have named alternates",
        Justification = "Of is the alternate."
    )]
    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        IsInteger && other.IsInteger
            ? Numerator.CompareTo(other.Numerator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Rational other => CompareTo(other),
            _ => throw new ArgumentException(
                $"A Rational cannot be compared with a {obj.GetType().Name}.",
                nameof(obj)
            ),
        };
}
