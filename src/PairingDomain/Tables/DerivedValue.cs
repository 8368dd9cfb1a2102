using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>
/// A number worked out from figures: a mean, a share, a growth rate. Exact, with what the sources' words and digits let one
/// conclude, and the figures it rests on. Told in a currency or unit, per another one, or a bare ratio. Immutable. Two are
/// equal when they are the same object.
/// </summary>
public sealed class DerivedValue
{
    private readonly TotalUnit? unit;
    private readonly TotalUnit? per;

    internal DerivedValue(
        string derivation,
        Rational? number,
        Bounds bounds,
        TotalUnit? unit,
        IEnumerable<Figure> used,
        TotalUnit? per = null
    )
    {
        Derivation = derivation;
        Number = number;
        Bounds = bounds;
        this.unit = unit;
        this.per = per;
        Used = [.. used.DistinctBy(figure => figure.Id).OrderBy(figure => figure.Id, StringComparer.Ordinal)];
    }

    /// <summary>How it came about: "mean of 3 values".</summary>
    public string Derivation { get; }

    /// <summary>The number that follows from the numbers as written; null where only <see cref="Bounds"/> are known.</summary>
    public Rational? Number { get; }

    /// <summary>What one may conclude about the true number.</summary>
    public Bounds Bounds { get; }

    /// <summary>The currency of <see cref="Number"/>; null for a quantity or a ratio.</summary>
    public Currency? Currency => unit?.Currency;

    /// <summary>The unit of <see cref="Number"/>; null for money or a ratio.</summary>
    public Unit? Unit => unit?.Unit;

    /// <summary>The unit of which it is per one: per person; null otherwise.</summary>
    public Unit? Per => per?.Unit;

    /// <summary>True for a bare number without currency or unit.</summary>
    public bool IsRatio => unit is null;

    /// <summary>The number as money, exactly; what it is per is told by <see cref="Per"/>.</summary>
    /// <exception cref="InvalidOperationException">It is no money, or has only bounds.</exception>
    public RationalMoney Amount =>
        Currency is { } currency
            ? RationalMoney.Of(Known, currency)
            : throw new InvalidOperationException($"'{this}' is no money.");

    /// <summary>The number as a quantity.</summary>
    /// <exception cref="InvalidOperationException">It is no quantity, or has only bounds.</exception>
    public Quantity Quantity =>
        Unit is { } known
            ? Quantity.Of(Known, known)
            : throw new InvalidOperationException($"'{this}' is no quantity.");

    /// <summary>The figures it rests on, by id.</summary>
    public IReadOnlyList<Figure> Used { get; }

    /// <summary>The words behind it.</summary>
    public IReadOnlyList<Citation> Sources => [.. Used.Select(figure => figure.Citation)];

    private Rational Known =>
        Number ?? throw new InvalidOperationException($"There are only bounds, {Bounds}: {Derivation}.");

    /// <summary>Number or bounds, unit, and how it came about: "1500 CNY/person (per one)".</summary>
    public override string ToString()
    {
        var code = (unit, per) switch
        {
            (null, null) => "",
            ({ } own, null) => $" {own.Code}",
            var (own, other) => $" {own?.Code ?? "1"}/{other.Code}",
        };
        return $"{Number?.ToString() ?? Bounds.ToString()}{code} ({Derivation})";
    }
}
