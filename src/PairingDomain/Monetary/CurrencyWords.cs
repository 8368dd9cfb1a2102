using static PairingDomain.Monetary.CurrencyChoice;

namespace PairingDomain.Monetary;

/// <summary>The words and signs, besides the ISO codes, by which English and Chinese texts name a currency.</summary>
internal static class CurrencyWords
{
    // No word is longer; a longer text is none.
    private const int LongestWord = 24;

    private static readonly Currency[] Dollars =
    [
        Currency.Usd,
        Currency.Hkd,
        Currency.Twd,
        Currency.Sgd,
        Currency.Aud,
        Currency.Cad,
        Currency.Nzd,
    ];

    private static readonly Currency[] YuanOrYen = [Currency.Cny, Currency.Jpy];

    // Chinese calls the units of all these 元.
    private static readonly Currency[] CalledYuan =
    [
        Currency.Cny,
        Currency.Jpy,
        Currency.Krw,
        Currency.Eur,
        Currency.Mop,
        .. Dollars,
    ];

    private static readonly (CurrencyWord Meaning, string[] Words)[] All =
    [
        (
            new CurrencyWord(Currency.Cny),
            [
                "CN¥",
                "RMB",
                "RMB¥",
                "yuan",
                "yuan RMB",
                "RMB yuan",
                "Chinese yuan",
                "renminbi",
                "yuan renminbi",
                "renminbi yuan",
                "人民币",
                "人民幣",
                "人民币元",
                "元人民币",
                "元人民幣",
            ]
        ),
        (new CurrencyWord(CalledYuan, Yuan), ["元", "圆", "圓"]),
        (new CurrencyWord(YuanOrYen, YuanSign), ["¥", "￥"]),
        (new CurrencyWord(Dollars, DollarSign), ["$", "＄", "dollar", "dollars"]),
        (
            new CurrencyWord(Currency.Usd),
            ["US$", "USD$", "US dollar", "US dollars", "U.S. dollar", "U.S. dollars", "美元", "美金"]
        ),
        (
            new CurrencyWord(Currency.Hkd),
            ["HK$", "HKD$", "HK dollar", "HK dollars", "Hong Kong dollar", "Hong Kong dollars", "港元", "港币", "港幣"]
        ),
        (new CurrencyWord(Currency.Mop), ["MOP$", "pataca", "patacas", "澳门元", "澳門元", "澳门币", "澳門幣"]),
        (
            new CurrencyWord(Currency.Twd),
            ["NT$", "New Taiwan dollar", "New Taiwan dollars", "新台币", "新台幣", "新臺幣", "新台币元"]
        ),
        (new CurrencyWord(Currency.Eur), ["€", "euro", "euros", "欧元", "歐元"]),
        (new CurrencyWord(Currency.Jpy), ["JP¥", "yen", "Japanese yen", "日元", "日圆", "日圓", "円"]),
        (
            new CurrencyWord(Currency.Gbp),
            ["£", "￡", "pound sterling", "pounds sterling", "British pound", "British pounds", "英镑", "英鎊"]
        ),
        (new CurrencyWord(Currency.Sgd), ["S$", "SG$", "Singapore dollar", "Singapore dollars", "新加坡元"]),
        (new CurrencyWord(Currency.Aud), ["A$", "AU$", "Australian dollar", "Australian dollars", "澳元"]),
        (new CurrencyWord(Currency.Cad), ["CA$", "Canadian dollar", "Canadian dollars", "加元"]),
        (new CurrencyWord(Currency.Nzd), ["NZ$", "New Zealand dollar", "New Zealand dollars", "新西兰元"]),
        (new CurrencyWord(Currency.Krw), ["₩", "Korean won", "South Korean won", "韩元", "韓元"]),
        (new CurrencyWord(Currency.Chf), ["Swiss franc", "Swiss francs", "瑞士法郎"]),
    ];

    private static readonly Dictionary<string, CurrencyWord>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        All.SelectMany(row => row.Words.Select(word => KeyValuePair.Create(word, row.Meaning)))
            .ToDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds what a whole text stands for: an ISO code in capitals, or a word in any case.</summary>
    /// <param name="text">The text; empty for no word.</param>
    /// <param name="word">What it stands for; <c>default</c> for no word.</param>
    /// <returns>False when there is a text that stands for no currency.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, out CurrencyWord word)
    {
        word = default;
        if (text.IsEmpty)
        {
            return true;
        }

        if (Currency.TryOf(text, out var currency))
        {
            word = new CurrencyWord(currency);
            return true;
        }

        if (text.Length > LongestWord)
        {
            return false;
        }

        // "US dollars" with a no-break space is the same word.
        Span<char> plain = stackalloc char[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            plain[at] = char.IsWhiteSpace(text[at]) ? ' ' : text[at];
        }

        return ByWord.TryGetValue(plain, out word);
    }
}
