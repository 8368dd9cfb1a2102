namespace PairingDomain.Periods;

/// <summary>What sort of plan or programme a <see cref="PlanPeriod"/> is.</summary>
public enum PlanPeriodKind
{
    /// <summary>One of the Five-Year Plans for national economic and social development. 五年计划, since the 11th 五年规划</summary>
    FiveYearPlan = 0,

    /// <summary>The recovery of the economy before the first plan, 1949 to 1952. 国民经济恢复时期</summary>
    Recovery = 1,

    /// <summary>The readjustment between the second and the third plan, 1963 to 1965. 国民经济调整时期</summary>
    Readjustment = 2,

    /// <summary>A national programme of poverty reduction, such as the 8-7 Plan. 扶贫</summary>
    PovertyProgramme = 3,

    /// <summary>The transition after the end of the battle against poverty. 过渡期</summary>
    Transition = 4,

    /// <summary>A national programme for rural areas. 乡村振兴</summary>
    RuralProgramme = 5,

    /// <summary>The programme of one pairing, such as the outlines of Guangdong and Guangxi. 协作规划</summary>
    PairingProgramme = 6,
}
