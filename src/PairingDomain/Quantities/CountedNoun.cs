using System.Globalization;
using System.Text;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>The form of a noun that may become a unit of its own.</summary>
internal static class CountedNoun
{
    public const int MaxLength = 100;

    /// <summary>Checks a noun whose blanks are already in order.</summary>
    public static UnitFailure Check(ReadOnlySpan<char> noun)
    {
        if (noun.IsEmpty)
        {
            return UnitFailure.NounEmpty;
        }

        if (noun.Length > MaxLength)
        {
            return UnitFailure.NounTooLong;
        }

        foreach (var rune in noun.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || rune.Value is '{' or '}' || !IsVisible(Rune.GetUnicodeCategory(rune)))
            {
                return UnitFailure.NounCharacter;
            }
        }

        return NumberWords.Read(noun, out _, out _) == noun.Length ? UnitFailure.NounIsNumber : UnitFailure.None;
    }

    // Lone surrogates are enumerated as the replacement character.
    private static bool IsVisible(UnicodeCategory category) =>
        category
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber
            );

    /// <summary>The text without blanks at its ends and with one plain blank for each run of blanks inside.</summary>
    public static ReadOnlySpan<char> Tidy(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        if (!NeedsTidying(trimmed))
        {
            return trimmed;
        }

        var tidy = new StringBuilder(trimmed.Length);
        foreach (var character in trimmed)
        {
            if (!IsBlank(character))
            {
                tidy.Append(character);
            }
            else if (tidy[^1] != ' ')
            {
                tidy.Append(' ');
            }
        }

        return tidy.ToString();
    }

    private static bool NeedsTidying(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (IsBlank(text[at]) && (text[at] != ' ' || text[at - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    // Tabs and line breaks are control characters, which a noun may not hold.
    private static bool IsBlank(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator;
}
