using PairingDomain.Figures;

namespace PairingDomain.Reading.Measuring;

/// <summary>A measure, what its figures are, and conditions that must hold together; its line in the rule file is its name.</summary>
internal sealed record MeasureRule(int Line, Measure Measure, MeasureCondition[] Conditions)
{
    public string Name { get; } = FormattableString.Invariant($"measures.txt:{Line}");
}
