using System.Globalization;
using System.Text.Json.Serialization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

/// <summary>
/// Money brought from the prices of one year to those of another, and how it came about: the amount that was, the index
/// with its value in both years, the exact amount that came out, and that amount rounded in a stated way. Equality is by value of all of it. JSON is
/// an object that round-trips; text is a sentence with all of it, invariant, and is not read back.
/// </summary>
[JsonConverter(typeof(RebasedJsonConverter))]
public sealed record Rebased
{
    /// <summary>The rounding of <see cref="Amount"/> where the caller names none: to the nearest, and halves to the even neighbour.</summary>
    public const MidpointRounding DefaultRounding = MidpointRounding.ToEven;

    private Rebased(
        PricedMoney original,
        PricedMoney unrounded,
        PriceIndex index,
        int fromYear,
        int toYear,
        MidpointRounding rounding
    )
    {
        Original = original;
        Unrounded = unrounded;
        Index = index;
        FromYear = fromYear;
        ToYear = toYear;
        Rounding = rounding;
    }

    /// <summary>The money before, in prices of <see cref="FromYear"/>.</summary>
    public PricedMoney Original { get; }

    /// <summary>The money after, in prices of <see cref="ToYear"/>: exact, mostly a fraction.</summary>
    public PricedMoney Unrounded { get; }

    /// <summary>The index that was used, with its values for the two years and no other.</summary>
    public PriceIndex Index { get; }

    /// <summary>The price year before.</summary>
    public int FromYear { get; }

    /// <summary>The price year after.</summary>
    public int ToYear { get; }

    /// <summary>The value of the index for <see cref="FromYear"/>.</summary>
    public Rational FromValue => Index[FromYear];

    /// <summary>The value of the index for <see cref="ToYear"/>.</summary>
    public Rational ToValue => Index[ToYear];

    /// <summary>What the money was multiplied by: <see cref="ToValue"/> / <see cref="FromValue"/>.</summary>
    public Rational Factor => Index.Factor(FromYear, ToYear);

    /// <summary>Where the index comes from.</summary>
    public string Source => Index.Source;

    /// <summary>How <see cref="Amount"/> is rounded.</summary>
    public MidpointRounding Rounding { get; }

    /// <summary>The money after, in prices of <see cref="ToYear"/>, rounded to the minor unit of its currency by <see cref="Rounding"/>.</summary>
    /// <exception cref="InvalidOperationException">ISO 4217 gives the currency no minor unit: round <see cref="Unrounded"/> to named decimals.</exception>
    /// <exception cref="PrecisionLossException">The rounded amount has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The rounded amount is beyond the range of decimal.</exception>
    public Money Amount => Unrounded.Amount.Round(Rounding);

    /// <summary>"CNY 100 in prices of 2010 are CNY 128.10944 in prices of 2020: × 128.10944 / 100 (china-cpi, 2010 = 100; World Bank …)".</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Original} are {Unrounded}: × {ToValue} / {FromValue} ({Index.Id}, {Index.BaseYear} = 100; {Source})"
        );

    internal static Rebased Of(
        PricedMoney original,
        int fromYear,
        int toYear,
        PriceIndex index,
        MidpointRounding rounding
    ) =>
        new(
            original,
            PricedMoney.Of(original.Amount * index.Factor(fromYear, toYear), PriceBasis.Of(toYear)),
            index.Only(fromYear, toYear),
            fromYear,
            toYear,
            Enum.IsDefined(rounding)
                ? rounding
                : throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a rounding mode.")
        );
}
