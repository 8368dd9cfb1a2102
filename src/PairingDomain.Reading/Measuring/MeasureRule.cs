using PairingDomain.Figures;

namespace PairingDomain.Reading.Measuring;

/// <summary>A measure, what its figures are, and conditions that must hold together; its line in the rule file is its name.</summary>
internal sealed record MeasureRule(int Line, Measure Measure, IReadOnlyList<MeasureCondition> Conditions)
{
    public string Name => FormattableString.Invariant($"measures.txt:{Line}");
}
