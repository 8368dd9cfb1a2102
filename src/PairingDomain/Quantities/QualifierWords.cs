using System.Diagnostics.CodeAnalysis;

namespace PairingDomain.Quantities;

/// <summary>
/// The words that qualify a number, in English and Chinese, and back. 以上 and 以下 include the number, 超过 and 不满
/// do not: Civil Code of the People's Republic of China, article 1259. 多 and 余 ("400余人") are above the number.
/// Words that stress without bounding (高达, "as many as") and names of sources ("according to incomplete
/// statistics") are not qualifiers.
/// </summary>
public static class QualifierWords
{
    // The first word of a qualifier in each language is the one that is written.
    private static readonly QualifierWord[] Table =
    [
        .. Words(
            "en",
            QualifierPosition.Before,
            Qualifier.About,
            "about",
            "around",
            "approximately",
            "roughly",
            "circa"
        ),
        .. Words("en", QualifierPosition.Before, Qualifier.Nearly, "nearly", "almost", "close to", "approaching"),
        .. Words(
            "en",
            QualifierPosition.Before,
            Qualifier.Over,
            "over",
            "more than",
            "above",
            "exceeding",
            "in excess of"
        ),
        .. Words("en", QualifierPosition.Before, Qualifier.Under, "under", "less than", "fewer than", "below"),
        .. Words("en", QualifierPosition.Before, Qualifier.AtLeast, "at least", "no fewer than", "no less than"),
        .. Words("en", QualifierPosition.Before, Qualifier.AtLeast, "not fewer than", "not less than", "a minimum of"),
        .. Words("en", QualifierPosition.Before, Qualifier.AtMost, "at most", "no more than", "not more than"),
        .. Words("en", QualifierPosition.Before, Qualifier.AtMost, "not exceeding", "a maximum of"),
        .. Words("en", QualifierPosition.Before, Qualifier.UpTo, "up to"),
        .. Words("en", QualifierPosition.After, Qualifier.AtLeast, "or more", "or above", "and above"),
        .. Words("en", QualifierPosition.After, Qualifier.AtMost, "or fewer", "or less", "or below", "and below"),
        .. Words("zh", QualifierPosition.Before, Qualifier.About, "约", "大约", "大概"),
        .. Words("zh", QualifierPosition.After, Qualifier.About, "左右", "上下"),
        .. Words("zh", QualifierPosition.Before, Qualifier.Nearly, "近", "将近", "接近"),
        .. Words("zh", QualifierPosition.Before, Qualifier.Over, "超过", "逾", "超", "高于", "多于", "大于"),
        .. Words("zh", QualifierPosition.After, Qualifier.Over, "余", "多"),
        .. Words("zh", QualifierPosition.Before, Qualifier.Under, "不足", "不到", "不满", "未满", "少于", "低于"),
        .. Words("zh", QualifierPosition.Before, Qualifier.AtLeast, "至少", "不少于", "不低于", "最少"),
        .. Words("zh", QualifierPosition.After, Qualifier.AtLeast, "以上", "及以上"),
        .. Words("zh", QualifierPosition.Before, Qualifier.AtMost, "不超过", "至多", "不多于", "不高于"),
        .. Words("zh", QualifierPosition.After, Qualifier.AtMost, "以下", "及以下", "以内"),
        .. Words("zh", QualifierPosition.Before, Qualifier.UpTo, "最多"),
    ];

    private static readonly QualifierWord[] LongestFirst = [.. Table.OrderByDescending(word => word.Text.Length)];

    /// <summary>Every word that is known; for each qualifier and language the first is the one that is written.</summary>
    public static IReadOnlyList<QualifierWord> All { get; } = Table.AsReadOnly();

    /// <summary>The qualifier of exactly this word, in any case.</summary>
    /// <param name="word">"More than", 以上; blanks around it do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="FormatException">The word is none of <see cref="All"/>.</exception>
    public static Qualifier Parse(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return TryParse(word, out var qualifier)
            ? qualifier
            : throw new FormatException($"'{word}' does not qualify a number.");
    }

    /// <summary>The qualifier of exactly this word, in any case; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? word, out Qualifier qualifier)
    {
        var trimmed = word.AsSpan().Trim();
        foreach (var known in Table)
        {
            if (trimmed.Equals(known.Text, StringComparison.OrdinalIgnoreCase))
            {
                qualifier = known.Qualifier;
                return true;
            }
        }

        qualifier = default;
        return false;
    }

    /// <summary>
    /// The longest qualifying word that a text begins with, on the given side of its number: 不超过 in 不超过400, "more
    /// than" in "more than 400 schools". An English word ends where its letters end, so "overall" begins with none.
    /// </summary>
    /// <param name="text">Begins with the word: the text before a number, or what follows it without the blanks.</param>
    /// <param name="position">On which side of the number the text stands.</param>
    /// <returns>The word, or null.</returns>
    public static QualifierWord? ReadFrom(ReadOnlySpan<char> text, QualifierPosition position)
    {
        foreach (var word in LongestFirst)
        {
            if (
                word.Position == position
                && text.StartsWith(word.Text, StringComparison.OrdinalIgnoreCase)
                && (word.Language == "zh" || text.Length == word.Text.Length || !char.IsLetter(text[word.Text.Length]))
            )
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The word that is written for a qualifier before a number; null for <see cref="Qualifier.Exact"/>, which needs none.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <param name="language">"en" or "zh".</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is neither, or <paramref name="qualifier"/> is undefined.</exception>
    public static string? Of(Qualifier qualifier, string language)
    {
        if (language is not ("en" or "zh"))
        {
            throw new ArgumentOutOfRangeException(nameof(language), language, "The languages are en and zh.");
        }

        if (!Enum.IsDefined(qualifier))
        {
            throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Not a qualifier.");
        }

        return Array.Find(Table, word => word.Qualifier == qualifier && word.Language == language)?.Text;
    }

    private static IEnumerable<QualifierWord> Words(
        string language,
        QualifierPosition position,
        Qualifier qualifier,
        params string[] texts
    ) => texts.Select(text => new QualifierWord(text, qualifier, language, position));
}
