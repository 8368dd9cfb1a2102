namespace PairingDomain.Places;

/// <summary>
/// The code of an administrative division as in GB/T 2260: six digits, two each for province, prefecture and county
/// ("440309"). Form only: whether a code is or was in use, and for what, only a <see cref="DivisionCatalogue"/> on a
/// date can say; the same digits have meant different places. <c>default</c> is "000000", which no division has.
/// Ordered by the digits, so that a prefecture stands before its counties. Text and JSON are the six digits in every
/// culture.
/// </summary>
public readonly partial struct DivisionCode : IEquatable<DivisionCode>, IComparable<DivisionCode>, IComparable
{
    private const int Maximum = 999_999;

    private DivisionCode(int number) => Number = number;

    /// <summary>The digits as a number, 0 to 999,999.</summary>
    public int Number { get; }

    /// <summary>The level that the digits say: "440000" a province, "440300" a prefecture, "440309" a county.</summary>
    public DivisionLevel Level =>
        Number % 10_000 == 0 ? DivisionLevel.Province
        : Number % 100 == 0 ? DivisionLevel.Prefecture
        : DivisionLevel.County;

    /// <summary>The first two digits and four zeros: the province.</summary>
    public DivisionCode Province => new(Number / 10_000 * 10_000);

    /// <summary>
    /// The first four digits and two zeros: the prefecture; of a province, itself. For counties directly under a
    /// province ("429004") no division has that code; ask the catalogue for the parent.
    /// </summary>
    public DivisionCode Prefecture => new(Number / 100 * 100);

    /// <summary>The code with these digits.</summary>
    /// <param name="number">0 to 999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> has more than six digits or a
    /// sign.</exception>
    public static DivisionCode Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Maximum);
        return new DivisionCode(number);
    }

    /// <summary>True when the digits of the two codes are the same.</summary>
    public static bool operator ==(DivisionCode left, DivisionCode right) => left.Equals(right);

    /// <summary>True when the digits of the two codes differ.</summary>
    public static bool operator !=(DivisionCode left, DivisionCode right) => !left.Equals(right);

    /// <summary>True when the left digits are the smaller number.</summary>
    public static bool operator <(DivisionCode left, DivisionCode right) => left.Number < right.Number;

    /// <summary>True when the left digits are the greater number.</summary>
    public static bool operator >(DivisionCode left, DivisionCode right) => left.Number > right.Number;

    /// <summary>True when the left digits are the smaller number or the same.</summary>
    public static bool operator <=(DivisionCode left, DivisionCode right) => left.Number <= right.Number;

    /// <summary>True when the left digits are the greater number or the same.</summary>
    public static bool operator >=(DivisionCode left, DivisionCode right) => left.Number >= right.Number;

    /// <inheritdoc/>
    public bool Equals(DivisionCode other) => Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DivisionCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <inheritdoc/>
    public int CompareTo(DivisionCode other) => Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            DivisionCode other => CompareTo(other),
            _ => throw new ArgumentException(
                $"A DivisionCode cannot be compared with a {obj.GetType().Name}.",
                nameof(obj)
            ),
        };
}
