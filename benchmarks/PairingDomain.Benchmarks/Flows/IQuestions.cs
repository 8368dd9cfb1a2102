namespace PairingDomain.Benchmarks.Flows;

/// <summary>One way to answer the four questions of the workload.</summary>
internal interface IQuestions
{
    /// <summary>Sum and count by currency and plan period.</summary>
    object Q1();

    /// <summary>By currency, assisted province and year.</summary>
    object Q2();

    /// <summary>By currency, assisted county, plan period and sector.</summary>
    object Q3();

    /// <summary>From one province, 2016 to 2020, by county in CNY at yearly rates, rolled up to prefectures, provinces and one total.</summary>
    object Q4();

    /// <summary>How many groups an answer has, and how many flows are in them; of Q4 those of the counties.</summary>
    (int Groups, long Flows) Size(object answer);
}
