using PairingDomain.Periods;

namespace PairingDomain.Tests.Contracts;

internal sealed class PlanPeriodExamples
    : IEqualityExamples<PlanPeriod>,
        ITextExamples<PlanPeriod>,
        IJsonExamples<PlanPeriod>
{
    public IReadOnlyList<IReadOnlyList<PlanPeriod>> EqualGroups =>
        [
            [PlanPeriod.FiveYear(13), PlanPeriod.Of("FYP13"), PlanPeriod.Parse("“十三五”时期")],
            [PlanPeriod.FiveYear(12)],
            [PlanPeriod.Of("POV87")],
        ];

    public IReadOnlyList<(string Text, PlanPeriod Value)> Texts =>
        [
            ("13th Five-Year Plan (2016-2020)", PlanPeriod.FiveYear(13)),
            ("1st Five-Year Plan (1953-1957)", PlanPeriod.FiveYear(1)),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        ["16th Five-Year Plan", "13th Five-Year Plan (2016-2021)", "13", "Five-Year Plan", "十六五"];

    public IReadOnlyList<(string Json, PlanPeriod Value)> Jsons => [("\"FYP13\"", PlanPeriod.FiveYear(13))];

    public IReadOnlyList<string> RefusedJsons => ["13", "\"\"", "\"fyp13\"", "\"FYP16\""];
}
