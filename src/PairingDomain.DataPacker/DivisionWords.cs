using PairingDomain.Places;

namespace PairingDomain.DataPacker;

/// <summary>The words of divisions.csv and division-changes.csv.</summary>
internal static class DivisionWords
{
    public static readonly Dictionary<string, DivisionLevel> Levels = new(StringComparer.Ordinal)
    {
        ["province"] = DivisionLevel.Province,
        ["prefecture"] = DivisionLevel.Prefecture,
        ["county"] = DivisionLevel.County,
    };

    public static readonly Dictionary<string, DivisionType> Types = new(StringComparer.Ordinal)
    {
        ["other"] = DivisionType.Other,
        ["province"] = DivisionType.Province,
        ["autonomous region"] = DivisionType.AutonomousRegion,
        ["municipality"] = DivisionType.Municipality,
        ["special administrative region"] = DivisionType.SpecialAdministrativeRegion,
        ["prefecture-level city"] = DivisionType.PrefectureLevelCity,
        ["prefecture"] = DivisionType.Prefecture,
        ["administrative prefecture"] = DivisionType.AdministrativePrefecture,
        ["autonomous prefecture"] = DivisionType.AutonomousPrefecture,
        ["league"] = DivisionType.League,
        ["county"] = DivisionType.County,
        ["autonomous county"] = DivisionType.AutonomousCounty,
        ["county-level city"] = DivisionType.CountyLevelCity,
        ["district"] = DivisionType.District,
        ["banner"] = DivisionType.Banner,
        ["autonomous banner"] = DivisionType.AutonomousBanner,
        ["forestry district"] = DivisionType.ForestryDistrict,
        ["special district"] = DivisionType.SpecialDistrict,
        ["mining district"] = DivisionType.MiningDistrict,
        ["industrial and mining district"] = DivisionType.IndustrialAndMiningDistrict,
    };

    public static readonly Dictionary<string, DivisionStartKind> StartKinds = new(StringComparer.Ordinal)
    {
        ["change"] = DivisionStartKind.Change,
        ["coverage-start"] = DivisionStartKind.CoverageStart,
        ["first-listed"] = DivisionStartKind.FirstListed,
    };

    public static readonly Dictionary<string, NameSource> NameSources = new(StringComparer.Ordinal)
    {
        [""] = NameSource.None,
        ["areacity"] = NameSource.ListedForCode,
        ["areacity-stem"] = NameSource.ListedForStem,
        ["areacity-char"] = NameSource.SyllableBySyllable,
        ["pinyin"] = NameSource.FromPinyin,
        ["cnid-validator"] = NameSource.MachineTranscription,
        ["general-knowledge"] = NameSource.GeneralKnowledge,
    };

    public static readonly Dictionary<string, DivisionChangeKind> ChangeKinds = new(StringComparer.Ordinal)
    {
        ["recoded"] = DivisionChangeKind.Recoded,
        ["renamed"] = DivisionChangeKind.Renamed,
        ["type-change"] = DivisionChangeKind.TypeChange,
        ["type-change-same-code"] = DivisionChangeKind.TypeChangeSameCode,
        ["replaced"] = DivisionChangeKind.Replaced,
        ["split"] = DivisionChangeKind.Split,
        ["split-merged-into-existing"] = DivisionChangeKind.SplitMergedIntoExisting,
        ["merged-into-new"] = DivisionChangeKind.MergedIntoNew,
        ["merged-into-existing"] = DivisionChangeKind.MergedIntoExisting,
        ["new-division-from-part"] = DivisionChangeKind.NewDivisionFromPart,
        ["territory-transfer"] = DivisionChangeKind.TerritoryTransfer,
        ["some-counties-now-directly-under-province"] = DivisionChangeKind.SomeCountiesUnderProvince,
        ["abolished-counties-now-directly-under-province"] = DivisionChangeKind.AbolishedCountiesUnderProvince,
        ["elevated-to-province-level"] = DivisionChangeKind.ElevatedToProvinceLevel,
    };

    private static readonly Dictionary<DivisionType, string> Endings = new()
    {
        [DivisionType.Province] = "省",
        [DivisionType.AutonomousRegion] = "自治区",
        [DivisionType.Municipality] = "市",
        [DivisionType.SpecialAdministrativeRegion] = "特别行政区",
        [DivisionType.PrefectureLevelCity] = "市",
        [DivisionType.Prefecture] = "地区",
        [DivisionType.AdministrativePrefecture] = "行政区",
        [DivisionType.AutonomousPrefecture] = "自治州",
        [DivisionType.League] = "盟",
        [DivisionType.County] = "县",
        [DivisionType.AutonomousCounty] = "自治县",
        [DivisionType.CountyLevelCity] = "市",
        [DivisionType.District] = "区",
        [DivisionType.Banner] = "旗",
        [DivisionType.AutonomousBanner] = "自治旗",
        [DivisionType.ForestryDistrict] = "林区",
        [DivisionType.SpecialDistrict] = "特区",
        [DivisionType.MiningDistrict] = "矿区",
        [DivisionType.IndustrialAndMiningDistrict] = "工矿区",
    };

    // As they stand in names, longer before shorter where one ends in the other.
    private static readonly string[] Peoples =
    [
        "各族",
        "蒙古族",
        "蒙古",
        "回族",
        "藏族",
        "维吾尔",
        "苗族",
        "彝族",
        "壮族",
        "布依族",
        "朝鲜族",
        "满族",
        "侗族",
        "瑶族",
        "白族",
        "土家族",
        "哈尼族",
        "哈萨克族",
        "哈萨克",
        "傣族",
        "黎族",
        "傈僳族",
        "佤族",
        "畲族",
        "拉祜族",
        "水族",
        "东乡族",
        "纳西族",
        "景颇族",
        "柯尔克孜族",
        "柯尔克孜",
        "土族",
        "达斡尔族",
        "仫佬族",
        "羌族",
        "布朗族",
        "撒拉族",
        "毛南族",
        "仡佬族",
        "锡伯族",
        "锡伯",
        "塔吉克族",
        "塔吉克",
        "普米族",
        "怒族",
        "鄂温克族",
        "保安族",
        "裕固族",
        "独龙族",
        "鄂伦春族",
    ];

    /// <summary>
    /// The ending that the Chinese name of a type must have; "" for <see cref="DivisionType.Other"/>.
    /// </summary>
    public static string EndingOf(DivisionType type) => Endings.GetValueOrDefault(type, "");

    /// <summary>
    /// The Chinese name without the word for its type and the peoples before it: 毕节 of 毕节市, 三都 of
    /// 三都水族自治县. A stem of one character keeps its ending (蓟县), and a people's name that is all there is stays
    /// (鄂伦春自治旗, 东乡族自治县).
    /// </summary>
    public static string StemOf(string nameZh, DivisionType type)
    {
        var stem = nameZh[..^EndingOf(type).Length];
        if (nameZh.Contains("自治", StringComparison.Ordinal))
        {
            while (Peoples.FirstOrDefault(people => stem.EndsWith(people, StringComparison.Ordinal)) is { } people)
            {
                if (stem.Length < people.Length + 2)
                {
                    return stem.Length == people.Length && people.EndsWith('族') ? stem[..^1] : stem;
                }

                stem = stem[..^people.Length];
            }
        }

        return stem.Length < 2 ? nameZh : stem;
    }
}
