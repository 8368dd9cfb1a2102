namespace PairingDomain.Reading.Texts;

/// <summary>Classes of characters of a folded text.</summary>
internal static class Characters
{
    // Between them are scripts without case, Han and kana among them, and most of what a Chinese text is made of.
    private const char FirstWithoutCase = '\u2E80';
    private const char LastWithoutCase = '\uA63F';

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsHan(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or '○';

    /// <summary>A letter of a script that separates its words.</summary>
    public static bool IsLetter(char character) =>
        char.IsAsciiLetter(character) || (character > '\u007F' && character < '\u2E80' && char.IsLetter(character));

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);

    /// <summary>
    /// The character that stands for both cases where case is ignored as <see cref="StringComparison.OrdinalIgnoreCase"/>
    /// does, to which a long s is no s; quick for the characters that texts are made of.
    /// </summary>
    public static char ToUpper(char character) =>
        character < '\u0080'
            ? char.IsAsciiLetterLower(character)
                ? (char)(character & ~' ')
                : character
            : HasNoCase(character) || character == 'ſ'
                ? character
                : char.ToUpperInvariant(character);

    /// <summary>As <see cref="char.ToLowerInvariant"/>, quick for the characters that texts are made of.</summary>
    public static char ToLower(char character) =>
        character < '\u0080'
            ? char.IsAsciiLetterUpper(character)
                ? (char)(character | ' ')
                : character
            : HasNoCase(character)
                ? character
                : char.ToLowerInvariant(character);

    private static bool HasNoCase(char character) => character is >= FirstWithoutCase and <= LastWithoutCase;
}
