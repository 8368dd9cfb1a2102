using System.Diagnostics.CodeAnalysis;
using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Grouping;

/// <summary>
/// One component of a row's key: the group on one axis, or that figures fit no single group there. Equal when axis, kind
/// and code are; ordered by axis, kind, then the group's own order: time, the order of an enumeration, code.
/// </summary>
public sealed class KeyPart : IEquatable<KeyPart>, IComparable<KeyPart>
{
    private readonly int order;
    private readonly int hash;

    private KeyPart(Axis axis, KeyKind kind, string code, object? value, int order)
    {
        Axis = axis;
        Kind = kind;
        Code = code;
        Value = value;
        this.order = order;
        hash = HashCode.Combine(axis, kind, string.GetHashCode(code, StringComparison.Ordinal));
    }

    /// <summary>The axis.</summary>
    public Axis Axis { get; }

    /// <summary>Whether it is one group.</summary>
    public KeyKind Kind { get; }

    /// <summary>
    /// The group in invariant text: "440300", "440300>520000", "aid-funds-total", "education", "FYP11", "2010", "2010-03";
    /// for other kinds than one group "none", "all", "several", "unstated".
    /// </summary>
    public string Code { get; }

    /// <summary>The group as the type of its axis; null where it is not one group.</summary>
    internal object? Value { get; }

    /// <summary>Two sides.</summary>
    /// <exception cref="ArgumentNullException">A side is null.</exception>
    public static KeyPart Pairing(Partner assisting, Partner assisted)
    {
        ArgumentNullException.ThrowIfNull(assisting);
        ArgumentNullException.ThrowIfNull(assisted);
        return new(Axis.Pairing, KeyKind.One, $"{assisting}>{assisted}", (assisting, assisted), 0);
    }

    /// <summary>A side that gives.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assisting"/> is null.</exception>
    public static KeyPart Assisting(Partner assisting) => Of(Axis.Assisting, assisting);

    /// <summary>A side that receives.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assisted"/> is null.</exception>
    public static KeyPart Assisted(Partner assisted) => Of(Axis.Assisted, assisted);

    /// <summary>A province.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public static KeyPart Province(Place province) => Of(Axis.Province, Partner.Of(province));

    /// <summary>A prefecture.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="prefecture"/> is null.</exception>
    public static KeyPart Prefecture(Place prefecture) => Of(Axis.Prefecture, Partner.Of(prefecture));

    /// <summary>A county.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="county"/> is null.</exception>
    public static KeyPart County(Place county) => Of(Axis.County, Partner.Of(county));

    /// <summary>A measure.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public static KeyPart Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new(Axis.Measure, KeyKind.One, measure.Code, measure, 0);
    }

    /// <summary>A field of cooperation.</summary>
    public static KeyPart Of(Sector sector) => new(Axis.Sector, KeyKind.One, Words.Of(sector), sector, (int)sector);

    /// <summary>A form of assistance.</summary>
    public static KeyPart Of(Instrument instrument) =>
        new(Axis.Instrument, KeyKind.One, Words.Of(instrument), instrument, (int)instrument);

    /// <summary>A source of funds.</summary>
    public static KeyPart Of(SourceOfFunds source) =>
        new(Axis.SourceOfFunds, KeyKind.One, Words.Of(source), source, (int)source);

    /// <summary>A status.</summary>
    public static KeyPart Of(Status status) => new(Axis.Status, KeyKind.One, Words.Of(status), status, (int)status);

    /// <summary>A Five-Year Plan.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static KeyPart Of(PlanPeriod plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(Axis.Plan, KeyKind.One, plan.Id, plan, plan.FirstYear);
    }

    /// <summary>A calendar year.</summary>
    public static KeyPart Year(int year) => new(Axis.Year, KeyKind.One, year.ToString("D4", null), year, year);

    /// <summary>A calendar month.</summary>
    public static KeyPart Of(YearMonth month) =>
        new(
            Axis.Month,
            KeyKind.One,
            FormattableString.Invariant($"{month.Year:D4}-{month.Month:D2}"),
            month,
            (month.Year * 12) + month.Month
        );

    /// <summary>A currency.</summary>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public static KeyPart Of(Currency currency) =>
        currency.IsNone
            ? throw new ArgumentException("A group needs a currency; default(Currency) is none.", nameof(currency))
            : new(Axis.Currency, KeyKind.One, currency.Code, currency, 0);

    /// <summary>Commitments, disbursements or expenditures.</summary>
    public static KeyPart Of(FlowKind kind) => new(Axis.FlowKind, KeyKind.One, Words.Of(kind), kind, (int)kind);

    /// <summary>The figures that fit no single group of an axis.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="kind">Why.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is one group, which needs to be named.</exception>
    public static KeyPart Of(Axis axis, KeyKind kind) =>
        kind == KeyKind.One
            ? throw new ArgumentException($"One group of {axis} needs a name.", nameof(kind))
            : new(axis, kind, Words.Of(kind), null, 0);

    /// <summary>The same axis, kind and code.</summary>
    public static bool operator ==(KeyPart? left, KeyPart? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Another axis, kind or code.</summary>
    public static bool operator !=(KeyPart? left, KeyPart? right) => !(left == right);

    /// <summary>Stands earlier.</summary>
    public static bool operator <(KeyPart? left, KeyPart? right) => Comparer<KeyPart>.Default.Compare(left, right) < 0;

    /// <summary>Stands later.</summary>
    public static bool operator >(KeyPart? left, KeyPart? right) => Comparer<KeyPart>.Default.Compare(left, right) > 0;

    /// <summary>Stands earlier or is the same.</summary>
    public static bool operator <=(KeyPart? left, KeyPart? right) => !(left > right);

    /// <summary>Stands later or is the same.</summary>
    public static bool operator >=(KeyPart? left, KeyPart? right) => !(left < right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] KeyPart? other) =>
        ReferenceEquals(this, other)
        || (other is not null && hash == other.hash && Axis == other.Axis && Kind == other.Kind && Code == other.Code);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KeyPart);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <inheritdoc/>
    public int CompareTo(KeyPart? other)
    {
        if (other is null)
        {
            return 1;
        }

        var first = (Axis, Kind, order).CompareTo((other.Axis, other.Kind, other.order));
        return first != 0 ? first : string.CompareOrdinal(Code, other.Code);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The same group under other partners.</summary>
    internal KeyPart Under(Func<Partner, Partner> other) =>
        Value switch
        {
            Partner partner => Of(Axis, other(partner)),
            (Partner assisting, Partner assisted) => Pairing(other(assisting), other(assisted)),
            _ => this,
        };

    internal static KeyPart Of(Axis axis, Partner partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return new(axis, KeyKind.One, partner.ToString(), partner, 0);
    }
}
