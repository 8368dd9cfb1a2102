using PairingDomain.Ledgers;

namespace PairingReport;

/// <summary>The words of the report in one language.</summary>
internal sealed record Words(
    bool IsChinese,
    string Title,
    string Network,
    string InForceOn,
    string Since,
    string Money,
    string Business,
    string Outcomes,
    string Sources,
    string Measure,
    string Value,
    string Concludes,
    string Period,
    string Instrument,
    string Source,
    string NotStated,
    string OfWhich,
    string ToldAgain,
    string Converted,
    string Incomplete,
    string Planned,
    string Per,
    string PartsAddUpTo,
    string NotCertain,
    string Counts,
    string Bars,
    string TotalsBy,
    string Refused
)
{
    public static Words English { get; } =
        new(
            false,
            "What five documents say about paired assistance",
            "Who helps whom",
            "in force on",
            "since",
            "Assistance money",
            "Business and labour income (never added to assistance)",
            "Outcomes and outputs",
            "Documents",
            "Measure",
            "Value",
            "Lets one conclude",
            "Period",
            "Instrument",
            "Source",
            "not stated",
            "of which",
            "told again",
            "printed as",
            "incomplete statistics",
            "planned",
            "per",
            "The parts add up to",
            "in force as far as known",
            "{0} documents, {1} figures, {2} pairings; data of {3}",
            "Assistance money in yuan, one bar a figure; bars overlap in what they count and are not to be added",
            ", by pairing with its twinnings and plan, counting nothing twice",
            "no plain total, so bounds with gifts in kind and overlaps"
        );

    public static Words Chinese { get; } =
        new(
            true,
            "五份文件中的对口帮扶数据",
            "谁帮谁",
            "生效日期",
            "始于",
            "帮扶资金",
            "经贸投资与劳务收入（不计入帮扶资金）",
            "成效与产出",
            "文件",
            "指标",
            "数值",
            "可得结论",
            "时段",
            "资金类型",
            "出处",
            "未说明",
            "其中",
            "重复表述",
            "文中折合",
            "不完全统计",
            "计划数",
            "每",
            "各部分合计",
            "当日生效与否未能确证",
            "文件{0}份，数据{1}条，结对{2}对；数据版本{3}",
            "帮扶资金（元），每条一个数据；口径有重叠，不可相加",
            "：按结对（含下级结对）与规划期合计，不重复计算",
            "无法直接合计，改列上下限（含实物与重叠）"
        );

    public string Of(LeftOutReason reason) =>
        (reason, IsChinese) switch
        {
            (LeftOutReason.Part, false) => "part of",
            (LeftOutReason.Part, true) => "已含于",
            (LeftOutReason.Whole, false) => "its parts count",
            (LeftOutReason.Whole, true) => "以其各部分计",
            (LeftOutReason.Repeat, false) => "told again",
            (LeftOutReason.Repeat, true) => "重复表述",
            (LeftOutReason.Outvoted, false) => "contradicts",
            (LeftOutReason.Outvoted, true) => "与之不符",
            (LeftOutReason.Conversion, false) => "printed conversion of",
            (LeftOutReason.Conversion, true) => "文中折合",
            (LeftOutReason.PerEach, false) => "an amount per each",
            (LeftOutReason.PerEach, true) => "单位数额",
            (LeftOutReason.Earlier, false) => "earlier than",
            (LeftOutReason.Earlier, true) => "早于",
            (LeftOutReason.ReachesBeyond, false) => "reaches beyond pairing or plan",
            (LeftOutReason.ReachesBeyond, true) => "口径超出该结对或规划期",
            (_, false) => "does not say whether it belongs here",
            _ => "未说明是否属于此处",
        };

    public string Of(ConflictKind kind) =>
        (kind, IsChinese) switch
        {
            (ConflictKind.Overlap, false) => "overlap; counted once below, twice above",
            (ConflictKind.Overlap, true) => "口径重叠，下限计一次，上限计两次",
            (ConflictKind.Undecided, false) => "may overlap; counted once below, twice above",
            (ConflictKind.Undecided, true) => "可能重叠，下限计一次，上限计两次",
            (ConflictKind.Contradiction, false) => "contradict each other",
            (ConflictKind.Contradiction, true) => "互相矛盾",
            (_, false) => "of two times; counted once below, twice above",
            _ => "时点不同，下限计一次，上限计两次",
        };

    public string Of(RefusalReason reason) =>
        (reason, IsChinese) switch
        {
            (RefusalReason.InKind, false) => "money and gifts in kind",
            (RefusalReason.InKind, true) => "资金与实物并列",
            (RefusalReason.SeveralBases, false) => "figures of a year and of several years together",
            (RefusalReason.SeveralBases, true) => "当期数与累计数并列",
            (RefusalReason.Overlap, false) => "figures overlap",
            (RefusalReason.Overlap, true) => "口径重叠",
            (RefusalReason.Undecided, false) => "not decided whether figures overlap",
            (RefusalReason.Undecided, true) => "是否重叠未能判定",
            (RefusalReason.Contradiction, false) => "figures contradict each other",
            (RefusalReason.Contradiction, true) => "数据互相矛盾",
            (_, false) => reason.ToString(),
            _ => "不可相加",
        };
}
