using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Numerics;

namespace PairingDomain.Tables;

/// <summary>A figure of which a row holds the share of its days. Immutable.</summary>
public sealed class SharedFigure
{
    private readonly int all;

    internal SharedFigure(Figure figure, DateInterval days, int all)
    {
        Figure = figure;
        Days = days;
        this.all = all;
    }

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    /// <summary>Its days that lie in the row.</summary>
    public DateInterval Days { get; }

    /// <summary>Those days over all of its days: more than 0, less than 1.</summary>
    public Rational Share => Rational.Of(Days.Length, all);

    /// <summary>Id and days: "s2-007: 366 of 1461 days".</summary>
    public override string ToString() => FormattableString.Invariant($"{Figure.Id}: {Days.Length} of {all} days");
}
