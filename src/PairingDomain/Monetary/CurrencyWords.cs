using static PairingDomain.Monetary.CurrencyChoice;

namespace PairingDomain.Monetary;

/// <summary>The words and signs, besides the ISO codes, by which English and Chinese texts name a currency.</summary>
internal static class CurrencyWords
{
    // No word is longer; a longer text is none.
    private const int LongestWord = 19;

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

        Span<char> folded = stackalloc char[text.Length];
        Fold(text, folded);
        word = Meaning(folded);
        return !word.IsAbsent;
    }

    // Small letters and plain blanks: "US dollars" with a no-break space is the same word. Only ASCII letters have cases
    // in these words, so no culture's tables are needed.
    private static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            folded[at] =
                char.IsAsciiLetterUpper(character) ? (char)(character | 0x20)
                : char.IsWhiteSpace(character) ? ' '
                : character;
        }
    }

    // A switch, which needs no index to be built at first use.
    private static CurrencyWord Meaning(ReadOnlySpan<char> word) =>
        word switch
        {
            "yuan" or "rmb" or "yuan rmb" or "rmb yuan" or "chinese yuan" => new(Currency.Cny),
            "renminbi" or "yuan renminbi" or "renminbi yuan" or "cn¥" or "rmb¥" => new(Currency.Cny),
            "人民币" or "人民幣" or "人民币元" or "元人民币" or "元人民幣" => new(Currency.Cny),
            "元" or "圆" or "圓" => new(CalledYuan, Yuan),
            "¥" or "￥" => new(YuanOrYen, YuanSign),
            "$" or "＄" or "dollar" or "dollars" => new(Dollars, DollarSign),
            "us$" or "usd$" or "us dollar" or "us dollars" or "u.s. dollar" or "u.s. dollars" => new(Currency.Usd),
            "美元" or "美金" => new(Currency.Usd),
            "hk$" or "hkd$" or "hk dollar" or "hk dollars" => new(Currency.Hkd),
            "hong kong dollar" or "hong kong dollars" or "港元" or "港币" or "港幣" => new(Currency.Hkd),
            "mop$" or "pataca" or "patacas" => new(Currency.Mop),
            "澳门元" or "澳門元" or "澳门币" or "澳門幣" => new(Currency.Mop),
            "nt$" or "new taiwan dollar" or "new taiwan dollars" => new(Currency.Twd),
            "新台币" or "新台幣" or "新臺幣" or "新台币元" => new(Currency.Twd),
            "€" or "euro" or "euros" or "欧元" or "歐元" => new(Currency.Eur),
            "jp¥" or "yen" or "japanese yen" or "日元" or "日圆" or "日圓" or "円" => new(Currency.Jpy),
            "£" or "￡" or "pound sterling" or "pounds sterling" => new(Currency.Gbp),
            "british pound" or "british pounds" or "英镑" or "英鎊" => new(Currency.Gbp),
            "s$" or "sg$" or "singapore dollar" or "singapore dollars" or "新加坡元" => new(Currency.Sgd),
            "a$" or "au$" or "australian dollar" or "australian dollars" or "澳元" => new(Currency.Aud),
            "ca$" or "canadian dollar" or "canadian dollars" or "加元" => new(Currency.Cad),
            "nz$" or "new zealand dollar" or "new zealand dollars" or "新西兰元" => new(Currency.Nzd),
            "₩" or "korean won" or "south korean won" or "韩元" or "韓元" => new(Currency.Krw),
            "swiss franc" or "swiss francs" or "瑞士法郎" => new(Currency.Chf),
            _ => default,
        };
}
