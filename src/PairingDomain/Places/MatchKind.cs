namespace PairingDomain.Places;

/// <summary>
/// By which of its names a place was found, in the order in which they are tried. <c>default</c> is
/// <see cref="FullName"/>.
/// </summary>
public enum MatchKind
{
    /// <summary>The full name in English or Chinese: "Bijie City", 毕节市.</summary>
    FullName,

    /// <summary>
    /// A listed other spelling: "Qiannan Autonomous Prefecture". Followed along the line of its division to the day.
    /// </summary>
    Alias,

    /// <summary>A listed misspelling: "Loucheng County". The note says of what.</summary>
    Misspelling,

    /// <summary>The stem with a shorter word for the type: "Weining County", 黔南州.</summary>
    ShortForm,

    /// <summary>The stem alone, in English, pinyin or Chinese: "Bijie", 毕节.</summary>
    Stem,
}
