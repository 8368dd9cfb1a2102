using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Periods;

namespace PairingDomain.Prices;

/// <summary>
/// In which year's prices an amount is stated. Either in the prices of one named year: the constant prices of that year,
/// which for what was spent in that very year are its current prices. Or in <see cref="Current"/> prices without a single
/// year: each part in the prices of its own time, as in the total of several years. Money of two bases is not added or
/// compared.
/// <para>
/// Equality is that of the year; there is no ordering. <c>default(PriceBasis)</c> is <see cref="Current"/>. Text is
/// "prices of 2010" or "current prices", the same in every culture; so is JSON.
/// </para>
/// </summary>
[JsonConverter(typeof(PriceBasisJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<PriceBasis>))]
public readonly partial struct PriceBasis : IEquatable<PriceBasis>
{
    /// <summary>The first year that prices can be those of.</summary>
    public const int MinYear = ReportingPeriod.MinYear;

    /// <summary>The last year that prices can be those of.</summary>
    public const int MaxYear = ReportingPeriod.MaxYear;

    // 0 for current prices.
    private readonly int year;

    private PriceBasis(int year) => this.year = year;

    /// <summary>Current prices without a single year; also the default. 现价</summary>
    public static PriceBasis Current => default;

    /// <summary>The year whose prices they are; null for <see cref="Current"/>.</summary>
    public int? Year => year == 0 ? null : year;

    /// <summary>True for <see cref="Current"/>.</summary>
    public bool IsCurrent => year == 0;

    /// <summary>The prices of a year. 不变价</summary>
    /// <param name="year"><see cref="MinYear"/> to <see cref="MaxYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is another.</exception>
    public static PriceBasis Of(int year)
    {
        CheckYear(year, nameof(year));
        return new PriceBasis(year);
    }

    /// <summary>
    /// The basis of what was spent in a period and is stated as it was paid: the prices of the year that the period lies in.
    /// A period of several years, or one with an open end, has no single price year.
    /// </summary>
    /// <returns><see cref="Current"/> when the period does not lie within one year.</returns>
    public static PriceBasis During(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period is { Start: { } start, End: { } end } && start.Year == end.Year ? new(start.Year) : Current;
    }

    /// <summary>The same basis.</summary>
    public static bool operator ==(PriceBasis left, PriceBasis right) => left.Equals(right);

    /// <summary>Another basis.</summary>
    public static bool operator !=(PriceBasis left, PriceBasis right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PriceBasis other) => year == other.year;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PriceBasis other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => year;

    internal static void CheckYear(int year, string parameter)
    {
        if (year is < MinYear or > MaxYear)
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                string.Create(CultureInfo.InvariantCulture, $"The price year {year} is outside {MinYear}..{MaxYear}.")
            );
        }
    }
}
