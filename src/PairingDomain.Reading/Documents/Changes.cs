using PairingDomain.Figures;
using PairingDomain.Quantities;

namespace PairingDomain.Reading.Documents;

/// <summary>Measures of changes that are told in percent or as a multiple.</summary>
internal static class Changes
{
    /// <summary>A measure of the change of another; null where the catalogue has the code for absolute changes or the code is too long.</summary>
    public static Measure? OfPercent(string code, Measure level) =>
        Figures.Measures.TryOf(code, out _) || code.Length > 60
            ? null
            : Measure.Define(
                code,
                MeasureKind.Share,
                Additivity.NonAdditive,
                level.Group,
                $"change of {level.NameEn}",
                $"by how much {level.Code} changed, in percent or as a multiple",
                units: [Unit.Percent, Unit.Of("ratio")]
            );
}
