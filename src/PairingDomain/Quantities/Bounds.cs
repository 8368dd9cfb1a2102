using System.ComponentModel;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>
/// Between which numbers a value lies, as far as its source lets one conclude: an interval of the number line, never
/// empty, each end present or not and, if present, belonging to it or not. "Over 400" is above 400 without an upper
/// end, because how close is close is never invented; "about 400" has no end at all, so its bounds do not know the 400.
/// Equality is by both ends; there is no order. <c>default(Bounds)</c> is unbounded on both sides: it excludes nothing.
/// Text is the interval in the notation of ISO 80000-2 with round brackets for open ends: "[405, ∞)", "(-∞, 400)",
/// "[1.35, 1.45]", and so is the JSON string. Bounds carry no unit: that is the unit of the value they bound.
/// </summary>
[JsonConverter(typeof(BoundsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Bounds>))]
public readonly partial struct Bounds : IEquatable<Bounds>
{
    // An end that is absent is never included: equality compares all four.
    private Bounds(Rational? lower, bool includesLower, Rational? upper, bool includesUpper)
    {
        Lower = lower;
        Upper = upper;
        IncludesLower = includesLower;
        IncludesUpper = includesUpper;
    }

    /// <summary>No end on either side; also the default.</summary>
    public static Bounds Unbounded => default;

    /// <summary>The lower end; null when there is none.</summary>
    public Rational? Lower { get; }

    /// <summary>The upper end; null when there is none.</summary>
    public Rational? Upper { get; }

    /// <summary>True when <see cref="Lower"/> itself is possible; false when it is not, or when there is no lower end.</summary>
    public bool IncludesLower { get; }

    /// <summary>True when <see cref="Upper"/> itself is possible; false when it is not, or when there is no upper end.</summary>
    public bool IncludesUpper { get; }

    /// <summary>True when a single number is possible.</summary>
    public bool IsExact => Kind == BoundsKind.Exact;

    /// <summary>Which ends there are.</summary>
    public BoundsKind Kind =>
        (Lower, Upper) switch
        {
            (null, null) => BoundsKind.Around,
            (null, _) => IncludesUpper ? BoundsKind.AtMost : BoundsKind.LessThan,
            (_, null) => IncludesLower ? BoundsKind.AtLeast : BoundsKind.MoreThan,
            var (lower, upper) => lower == upper ? BoundsKind.Exact : BoundsKind.Between,
        };

    /// <summary>One number and no other.</summary>
    public static Bounds Exactly(Rational value) => new(value, true, value, true);

    /// <summary><paramref name="lower"/> or more.</summary>
    public static Bounds AtLeast(Rational lower) => new(lower, true, null, false);

    /// <summary>More than <paramref name="lower"/>.</summary>
    public static Bounds Above(Rational lower) => new(lower, false, null, false);

    /// <summary><paramref name="upper"/> or less.</summary>
    public static Bounds AtMost(Rational upper) => new(null, false, upper, true);

    /// <summary>Less than <paramref name="upper"/>.</summary>
    public static Bounds Below(Rational upper) => new(null, false, upper, false);

    /// <summary>From <paramref name="lower"/> to <paramref name="upper"/>, each end belonging to the bounds unless said otherwise.</summary>
    /// <exception cref="ArgumentException">No number lies there: the lower end is above the upper one, or they are equal and one is left out.</exception>
    public static Bounds Between(Rational lower, Rational upper, bool includesLower = true, bool includesUpper = true)
    {
        var bounds = new Bounds(lower, includesLower, upper, includesUpper);
        return bounds.HasNumbers ? bounds : throw new ArgumentException($"No number lies in {bounds}.");
    }

    /// <summary>The numbers that <paramref name="value"/> may have been rounded from: no further from it than <paramref name="halfWidth"/>, both ends included because how ties were rounded is not known.</summary>
    /// <param name="value">The rounded number.</param>
    /// <param name="halfWidth">Half the place value of its last digit; 0 makes the bounds exact.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="halfWidth"/> is negative.</exception>
    public static Bounds Rounded(Rational value, Rational halfWidth)
    {
        RequireWidth(halfWidth);
        return new(value - halfWidth, true, value + halfWidth, true);
    }

    /// <summary>What a number and its qualifying word let one conclude.</summary>
    /// <remarks>
    /// The number after a qualifying word is a mark the writer chose ("over 1.4 billion"), not a result that was
    /// rounded, so its width is 0 unless the mark itself is inexact, for instance converted by a rounded rate. With a
    /// width the bounds are what holds wherever within it the mark lies: over becomes above value - width, nearly and
    /// under below value + width, at least from value - width, at most and up to as far as value + width.
    /// About concludes nothing: how close is close is not known.
    /// </remarks>
    /// <param name="value">The number as written.</param>
    /// <param name="qualifier">The qualifying word.</param>
    /// <param name="halfWidth">How far the number itself may be off; 0 when it is exact.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="halfWidth"/> is negative, or <paramref name="qualifier"/> is undefined.</exception>
    public static Bounds Of(Rational value, Qualifier qualifier, Rational halfWidth)
    {
        RequireWidth(halfWidth);
        return qualifier switch
        {
            Qualifier.Exact => Rounded(value, halfWidth),
            Qualifier.About => Unbounded,
            Qualifier.Nearly or Qualifier.Under => Below(value + halfWidth),
            Qualifier.Over => Above(value - halfWidth),
            Qualifier.AtLeast => AtLeast(value - halfWidth),
            Qualifier.AtMost or Qualifier.UpTo => AtMost(value + halfWidth),
            _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Not a qualifier."),
        };
    }

    /// <inheritdoc/>
    public bool Equals(Bounds other) =>
        Lower == other.Lower
        && Upper == other.Upper
        && IncludesLower == other.IncludesLower
        && IncludesUpper == other.IncludesUpper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Bounds other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Upper, IncludesLower, IncludesUpper);

    private static void RequireWidth(Rational halfWidth)
    {
        if (halfWidth.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(halfWidth), halfWidth, "A width is not negative.");
        }
    }
}
