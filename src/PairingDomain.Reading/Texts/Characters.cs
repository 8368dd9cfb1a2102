namespace PairingDomain.Reading.Texts;

/// <summary>Classes of characters of a folded text.</summary>
internal static class Characters
{
    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsHan(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or '○';

    /// <summary>A letter of a script that separates its words.</summary>
    public static bool IsLetter(char character) =>
        char.IsAsciiLetter(character) || (character > '\u007F' && character < '\u2E80' && char.IsLetter(character));

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);
}
