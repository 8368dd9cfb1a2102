using PairingDomain.Numerics;

namespace PairingDomain.Reconciliation;

/// <summary>Whether two tellings of one claim differ by a factor of ten, a hundred and so on: 203 million yuan and 2030万元.</summary>
public sealed class Magnitudes : ICheck
{
    private const int MostZeros = 8;

    /// <inheritdoc/>
    public string Name => "magnitude";

    /// <inheritdoc/>
    public string Rule =>
        "Two tellings of one claim that contradict each other, and agree within their written digits once one of them is "
        + "multiplied by ten to a power of up to eight, are suspected of a wrong unit or a slipped digit.";

    /// <inheritdoc/>
    public string Needs => "Declared repeats, or scopes stated in every dimension; numbers without qualifying word.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var told in RepeatedClaims.Claims(context))
        {
            foreach (var alike in RepeatedClaims.ByUnit(told))
            {
                var unit = Amounts.UnitOf(alike[0]);
                var tellings = alike.Select(figure => Telling.Of(figure, unit)).OrderBy(one => one.Number).ToArray();
                var (low, high) = (tellings[0], tellings[^1]);
                if (PowerBetween(low, high) is { } power)
                {
                    yield return new Finding(
                        Name,
                        Verdict.Contradicts,
                        $"{Amounts.Write(high, unit)} is {Amounts.Write(power)} times {Amounts.Write(low, unit)}, told for the same claim.",
                        alike
                    )
                    {
                        Arithmetic =
                        [
                            $"{Amounts.Write(low.Number, unit)} × {Amounts.Write(power)} = {Amounts.Write(low.Number * power, unit)}",
                        ],
                        Explanations =
                        [
                            "A unit of ten thousand (万) or of a hundred million (亿) taken for a thousand or a million, or a slipped digit.",
                        ],
                        Cause = RepeatedClaims.SharedCause,
                    };
                }
            }
        }
    }

    private static Rational? PowerBetween(Telling low, Telling high)
    {
        if (!low.IsClosed || !high.IsClosed || low.Number.Sign <= 0 || low.Bounds.Overlaps(high.Bounds))
        {
            return null;
        }

        Rational power = 10;
        for (var zeros = 1; zeros <= MostZeros; zeros++)
        {
            if ((low.Bounds * power).Overlaps(high.Bounds))
            {
                return power;
            }

            power *= 10;
        }

        return null;
    }
}
