using PairingDomain.Figures;
using PairingDomain.Quantities;

namespace PairingDomain.Reading.Documents;

/// <summary>Measures of changes.</summary>
internal static class Changes
{
    private const int LongestCode = 60;

    /// <summary>
    /// The measure of a change: of the catalogue, else one made for it. Null where the catalogue has the code for absolute
    /// changes and this one is told in percent, or the code is too long.
    /// </summary>
    public static Measure? Of(string code, Measure level, bool isRate)
    {
        if (Figures.Measures.TryOf(code, out var known))
        {
            return isRate && known.Kind != MeasureKind.Share ? null : known;
        }

        return code.Length > LongestCode
            ? null
            : Measure.Define(
                code,
                isRate ? MeasureKind.Share : level.Kind,
                isRate ? Additivity.NonAdditive : Additivity.SemiAdditive,
                level.Group,
                $"change of {level.NameEn}",
                $"by how much {level.Code} changed",
                units: isRate ? [Unit.Percent, Unit.Of("ratio")] : level.Units
            );
    }
}
