namespace PairingDomain.Periods;

/// <summary>The English forms of a Five-Year Plan: "13th five-year plan", "thirteenth five year plan", "13th fyp".</summary>
internal static class EnglishPlanName
{
    private const int MaxWords = 5;

    private static readonly string[] Ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];

    /// <summary>Reads a name in the form of <see cref="PlanNameText"/>; the ordinal may be one that no plan has.</summary>
    public static bool TryRead(ReadOnlySpan<char> name, out int ordinal)
    {
        ordinal = 0;
        Span<Range> words = stackalloc Range[MaxWords];
        var count = name.SplitAny(words, " -");
        return count switch
        {
            2 => name[words[1]] is "fyp" && TryReadOrdinal(name[words[0]], out ordinal),
            4 => name[words[1]] is "five" or "5"
                && name[words[2]] is "year"
                && name[words[3]] is "plan" or "program" or "programme" or "guideline" or "guidelines"
                && TryReadOrdinal(name[words[0]], out ordinal),
            _ => false,
        };
    }

    private static bool TryReadOrdinal(ReadOnlySpan<char> word, out int ordinal)
    {
        for (ordinal = 1; ordinal <= Ordinals.Length; ordinal++)
        {
            if (word.SequenceEqual(Ordinals[ordinal - 1]))
            {
                return true;
            }
        }

        ordinal = 0;
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (1 or 2) || word[0] == '0')
        {
            return false;
        }

        foreach (var digit in word[..digits])
        {
            ordinal = (ordinal * 10) + (digit - '0');
        }

        return word[digits..].SequenceEqual(PlanPeriodText.OrdinalSuffix(ordinal));
    }
}
