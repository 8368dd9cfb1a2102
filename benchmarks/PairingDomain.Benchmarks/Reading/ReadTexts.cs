using System.Text;

namespace PairingDomain.Benchmarks.Reading;

/// <summary>Texts to read, made by repeating short ones written for this; of any length, always the same.</summary>
internal static class ReadTexts
{
    /// <summary>The texts by name, from no figure at all to one in every clause.</summary>
    public static IReadOnlyDictionary<string, string> Pieces { get; } =
        new Dictionary<string, string>
        {
            ["no figures, English"] = """
                Cooperation between the cities goes on. Officials from Shenzhen visited schools and workshops in Hechi, where
                teachers and doctors from Guangdong help their colleagues, and companies were invited to build plants in the
                county. Farmers learn to grow mulberries and mangoes, and their products are sold in the Greater Bay Area.


                """,
            ["no figures, Chinese"] = """
                近年来，广东省持续加强与广西壮族自治区的协作，推动产业、人才、消费、劳务等领域的合作不断走深走实。深圳市与河池市、百色市建立了稳定的联席会议制度，双方主要领导定期互访，共同研究解决困难和问题。
                龙头企业带动当地农户发展特色种养业，村民在家门口就能就业增收；教师、医生到受援地区支教支医，帮助当地学校改进教学管理。


                """,
            ["report, English"] = """
                Cooperation between the cities goes on. Officials from Shenzhen visited schools and workshops in Hechi, where
                teachers and doctors from Guangdong help their colleagues, and companies were invited to build plants in the
                county. Since 2016, Shenzhen has helped the city with over 3.68 billion yuan of aid funds, and 1,793 projects
                have been carried out. Farmers learn to grow mulberries and mangoes, and their products are sold in the Greater
                Bay Area. Sales reached 50 million yuan in 2019, up 18.5 percent.


                """,
            ["report, Chinese"] = """
                近年来，广东省持续加强与广西壮族自治区的协作，推动产业、人才、消费、劳务等领域的合作不断走深走实。2016年以来，深圳累计投入财政帮扶资金逾36.8亿元，实施项目1793个，其中产业项目1120个。
                龙头企业带动当地农户发展特色种养业，村民在家门口就能就业增收；2022年共选派专业技术人才620名到广西挂职，帮助农村劳动力就业12.6万人。


                """,
            ["all figures, English"] = """
                In 2019, Shenzhen helped Hechi with 50 million yuan of aid funds, of which 42 million yuan was project funds, and
                sent 120 teachers and 35 doctors to 17 counties, benefiting 1.373 million people in 1,438 impoverished villages.


                """,
            ["all figures, Chinese"] = """
                2022年投入财政帮扶资金36.8亿元，实施项目1793个，其中产业项目1120个，选派干部85名、教师620名，帮助就业12.6万人，其中脱贫劳动力5.3万人，带动2.4万户农户增收，户均增收3500元。

                """,
        };

    /// <summary>A text of at least so many bytes as UTF-8.</summary>
    public static string Of(string name, int bytes)
    {
        var piece = Pieces[name].ReplaceLineEndings("\n");
        var times = (bytes / Encoding.UTF8.GetByteCount(piece)) + 1;
        return new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
    }
}
