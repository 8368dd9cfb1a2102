using System.Globalization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

/// <summary>
/// Money of several years in the prices of one: each year's share with the index it was re-based by, and their sum. The
/// sum is exact and rounded once, so it need not be the sum of the rounded parts. Immutable.
/// </summary>
public sealed class RebasedSpread
{
    private readonly Rebased[] parts;

    private RebasedSpread(Money original, Rebased[] parts, int toYear, PriceIndex index, MidpointRounding rounding)
    {
        Original = original;
        this.parts = parts;
        ToYear = toYear;
        Index = index;
        Rounding = rounding;
        Unrounded = PricedMoney.Sum(parts.Select(part => part.Unrounded), original.Currency, PriceBasis.Of(toYear));
    }

    /// <summary>The money before, in the current prices of its years.</summary>
    public Money Original { get; }

    /// <summary>One re-basing for each year that has a share, ascending; their originals add up to <see cref="Original"/> exactly.</summary>
    public IReadOnlyList<Rebased> Parts => Array.AsReadOnly(parts);

    /// <summary>The price year after.</summary>
    public int ToYear { get; }

    /// <summary>The index that was used.</summary>
    public PriceIndex Index { get; }

    /// <summary>The exact sum of the parts.</summary>
    public PricedMoney Unrounded { get; }

    /// <summary>How <see cref="Amount"/> is rounded.</summary>
    public MidpointRounding Rounding { get; }

    /// <summary>The sum, in prices of <see cref="ToYear"/>, rounded once to the minor unit of its currency by <see cref="Rounding"/>.</summary>
    /// <exception cref="InvalidOperationException">ISO 4217 gives the currency no minor unit: round <see cref="Unrounded"/> to named decimals.</exception>
    /// <exception cref="PrecisionLossException">The rounded amount has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The rounded amount is beyond the range of decimal.</exception>
    public Money Amount => Unrounded.Amount.Round(Rounding);

    /// <summary>What was re-based and its sum, and each part in a line of its own.</summary>
    public override string ToString() =>
        string.Join('\n', [$"{Original} are {Unrounded}:", .. parts.Select(part => "  " + part)]);

    internal static RebasedSpread Of(
        Money original,
        IEnumerable<(int Year, Rational Share)> shares,
        int toYear,
        PriceIndex index,
        MidpointRounding rounding
    )
    {
        ArgumentNullException.ThrowIfNull(shares);
        RationalMoney exact = original;
        var byYear = Checked(shares);
        return new RebasedSpread(
            original,
            [
                .. byYear.Select(one =>
                    PricedMoney.Of(exact * one.Value, PriceBasis.Of(one.Key)).RebaseTo(toYear, index, rounding)
                ),
            ],
            toYear,
            index,
            rounding
        );
    }

    private static SortedDictionary<int, Rational> Checked(IEnumerable<(int Year, Rational Share)> shares)
    {
        var byYear = new SortedDictionary<int, Rational>();
        var whole = Rational.Zero;
        foreach (var (year, share) in shares)
        {
            PriceBasis.CheckYear(year, nameof(shares));
            if (share.Sign <= 0 || !byYear.TryAdd(year, share))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The share {share} of {year} is {(share.Sign <= 0 ? "not positive" : "the second of that year")}."
                    ),
                    nameof(shares)
                );
            }

            whole += share;
        }

        return whole == Rational.One
            ? byYear
            : throw new ArgumentException($"The shares of the years add up to {whole}, not to 1.", nameof(shares));
    }
}
