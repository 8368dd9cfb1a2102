using PairingDomain.Figures;

namespace PairingDomain.Reading.Measuring;

/// <summary>The measure of a figure, the rule that told it and the words that the rule found.</summary>
internal sealed record MeasureMatch(Measure Measure, string Rule, int Start, string Words);
