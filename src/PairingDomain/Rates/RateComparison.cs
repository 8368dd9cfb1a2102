using System.Globalization;
using PairingDomain.Numerics;

namespace PairingDomain.Rates;

/// <summary>How a known rate lies to an implied one. Equality is by reference.</summary>
public sealed class RateComparison
{
    internal RateComparison(ImpliedRate implied, ExchangeRate rate)
    {
        Implied = implied;
        Rate = rate;
    }

    /// <summary>The implied rate.</summary>
    public ImpliedRate Implied { get; }

    /// <summary>The known rate, turned the way of the implied one.</summary>
    public ExchangeRate Rate { get; }

    /// <summary>Whether the written digits allow that this very rate was used.</summary>
    public bool Fits => Implied.Bounds.Contains(Rate.Rate);

    /// <summary>By how many percent of the implied rate the known one is above it; negative below. Exact.</summary>
    public Rational DistanceInPercent => ((Rate.Rate / Implied.Rate) - 1) * 100;

    /// <summary>"2020-10: 1 USD = 6.7254 CNY, 0.3671 % above, does not fit": the distance is cut after four decimals.</summary>
    public override string ToString()
    {
        var distance = DistanceInPercent;
        var size = Rational.Abs(distance).ToDecimal(4, MidpointRounding.ToZero);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Rate.Period}: 1 {Rate.From} = {Rate.Rate} {Rate.To}, {size} % {(distance.Sign < 0 ? "below" : "above")}, {(Fits ? "fits" : "does not fit")}"
        );
    }
}
